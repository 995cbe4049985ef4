package org.yangfan.extract.region;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yangfan.document.Heading;
import org.yangfan.document.Outline;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.head.PlanTitle;

/**
 * Finds the headings that part a document by regions: marked ones ({@link RegionRanks}) or else
 * lines that name a region ({@link RegionLines}), of at least two regions of the vocabulary; or,
 * where these are more, lines that hold only such names, however each is marked ({@link
 * MixedHeads}).
 */
public final class RegionChapters {
  private final Text text;
  private final RegionNaming naming;
  private final HeadingRegions regions;
  private final RegionParts parts;

  /** Whether the document is called as the plan of one region is. */
  private final boolean ofOne;

  /** What stands before the list of references. */
  private final Span before;

  /** The region that the title names; or empty. */
  private final String outermost;

  private final NavigableMap<Integer, Heading> scanned = new TreeMap<>();

  public RegionChapters(Text text, Places places) {
    String printed = CompilationTitle.of(text);
    String title = printed == null ? "" : PlainCharacters.of(printed);
    this.text = text;
    this.naming = new RegionNaming(places);
    this.outermost = naming.known(title);
    this.regions = new HeadingRegions(text, naming, outermost);
    this.ofOne = PlanTitle.isForm(title) && !outermost.isEmpty();
    this.before = new Span(0, ReferenceList.start(text));
    this.parts = new RegionParts(text, before.end());
  }

  /**
   * The chapters among the {@code scanned} headings or else the lines; empty where there are none.
   */
  public List<Heading> in(List<Heading> scanned) {
    List<Heading> headings = scanned.stream().filter(h -> before.contains(h.span())).toList();
    List<Section> outline = Outline.of(headings, before.end());
    outline.forEach(it -> this.scanned.put(it.heading().lead(), it.heading()));
    regions.locate(outline);
    PlanChapters ofPlan = new PlanChapters(text, headings);
    List<Heading> ranked = new RegionRanks(regions, ofPlan, ofOne).in(outline);
    List<Heading> marked = ranked.isEmpty() ? lines(ofPlan) : ranked;
    List<Heading> mixed = new MixedHeads(text, naming).in(before, outermost);
    return mixed.isEmpty() || !more(mixed, marked) || ofPlan.anyBefore(mixed.get(0))
        ? marked
        : mixed;
  }

  private List<Heading> lines(PlanChapters ofPlan) {
    return new RegionLines(text, naming)
        .in(before, outermost).stream()
            .filter(lines -> RegionRanks.areSeveral(regions, lines))
            .filter(lines -> !ofPlan.anyBefore(lines.get(0)))
            .findFirst()
            .orElse(List.of());
  }

  /**
   * Whether {@code mixed} name all the regions that {@code marked} do, and others, or stand above
   * them, or {@code marked} are a list of contents.
   */
  private boolean more(List<Heading> mixed, List<Heading> marked) {
    Set<String> codes = regions.codes(mixed);
    Set<String> fewer = regions.codes(marked);
    return codes.containsAll(fewer)
        && (codes.size() > fewer.size()
            || parts.areContents(marked)
            || areRightAbove(mixed, marked));
  }

  /** Whether each of {@code upper} stands right above one of {@code lower}: its plan's title. */
  private boolean areRightAbove(List<Heading> upper, List<Heading> lower) {
    return upper.size() == lower.size()
        && IntStream.range(0, upper.size()).allMatch(i -> isRightAbove(upper.get(i), lower.get(i)));
  }

  private boolean isRightAbove(Heading upper, Heading lower) {
    int from = text.lineAt(upper.span().start()).end();
    return from <= lower.lead() && text.trim(new Span(from, lower.lead())).isEmpty();
  }

  /** The region that a chapter's heading begins with. */
  public Optional<Place> place(Heading heading) {
    return regions.place(heading);
  }

  /** The part of the text under the heading {@code i} of {@code found}. */
  public Span part(List<Heading> found, int i) {
    return parts.part(found, i, scanned);
  }

  /** The line of {@code heading} from {@code start} on, where it is a row of a table. */
  public List<Span> beside(Heading heading, int start) {
    return parts.beside(heading, start);
  }

  /** Where the name of {@code place} ends in its heading. */
  public int afterName(Heading heading, Place place) {
    return regions.afterName(heading, place);
  }
}

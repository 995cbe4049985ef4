package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Outline;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.head.PlanTitle;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.wording.Wording;

/**
 * Finds the headings that part a document by regions: numbered chapters, Markdown headings, and
 * lines that name a region in bold, in 【】 or alone; at least two regions of the vocabulary; or
 * lines that hold only such names, however each is marked. Those of cities may stand under those of
 * their provinces.
 */
public final class RegionChapters {
  private static final int AT_LEAST = 2;

  private final Text text;
  private final RegionNaming naming;
  private final String title;
  private final int end;
  private final Map<Heading, String> around = new HashMap<>();
  private final NavigableMap<Integer, Heading> scanned = new TreeMap<>();

  public RegionChapters(Text text, Places places) {
    String printed = CompilationTitle.of(text);
    this.text = text;
    this.title = printed == null ? "" : printed;
    this.naming = new RegionNaming(places);
    this.end = ReferenceList.start(text);
  }

  /**
   * The chapters among the {@code scanned} headings or else the lines; empty where there are none.
   */
  public List<Heading> in(List<Heading> scanned) {
    List<Heading> before = scanned.stream().filter(h -> h.span().end() <= end).toList();
    locate(before);
    boolean ofOne = PlanTitle.isForm(title) && !naming.known(title).isEmpty();
    List<List<Heading>> ranks = new ArrayList<>();
    for (List<Heading> rank : alike(before)) {
      List<Heading> alike = RestartedChapters.without(rank, h -> place(h).isPresent());
      boolean chapters = alike.get(0).style() == HeadingStyle.CHAPTER;
      Predicate<Heading> named = chapters && !ofOne ? h -> place(h).isPresent() : this::namesRegion;
      if (partsByRegion(alike, named) && (chapters || !isOnePlan(before, new HashSet<>(alike)))) {
        ranks.add(alike);
      }
    }
    List<Heading> marked = ranks.isEmpty() ? lines(before) : withInner(ranks, before);
    List<Heading> mixed = new MixedHeads(text, naming).in(new Span(0, end), naming.known(title));
    return mixed.isEmpty() || !more(mixed, marked) || isOnePlan(before(mixed.get(0), before))
        ? marked
        : mixed;
  }

  /**
   * Whether {@code mixed} name all the regions that {@code marked} do, and others, or stand above
   * them, or {@code marked} are a list of contents.
   */
  private boolean more(List<Heading> mixed, List<Heading> marked) {
    Set<String> codes = codes(mixed);
    Set<String> fewer = codes(marked);
    return codes.containsAll(fewer)
        && (codes.size() > fewer.size()
            || new RegionParts(text, end).areContents(marked)
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

  private Set<String> codes(List<Heading> headings) {
    return headings.stream()
        .flatMap(h -> place(h).stream())
        .map(Place::code)
        .filter(code -> code != null)
        .collect(Collectors.toSet());
  }

  /** Notes in which region each heading stands: the nearest that one around it names. */
  private void locate(List<Heading> headings) {
    String outermost = naming.known(title);
    for (Section section : Outline.of(headings, end)) {
      String outer = outermost;
      if (section.parent() != null) {
        Heading parent = section.parent().heading();
        outer = namesRegion(parent) ? place(parent).get().region().name() : around.get(parent);
      }
      around.put(section.heading(), outer);
      scanned.put(section.heading().lead(), section.heading());
    }
  }

  /** The headings of each rank, the rank that comes first in the text first. */
  private Collection<List<Heading>> alike(List<Heading> headings) {
    boolean anyMarked =
        headings.stream().anyMatch(h -> h.style() == HeadingStyle.CHAPTER && h.depth() > 0);
    return headings.stream()
        .filter(h -> h.style() != HeadingStyle.BOX)
        .collect(
            Collectors.groupingBy(h -> rank(h, anyMarked), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** Chapters are alike, but where some have # those without that name no region are not. */
  private String rank(Heading heading, boolean anyMarked) {
    boolean chapter = heading.style() == HeadingStyle.CHAPTER;
    boolean alike = chapter && (!anyMarked || heading.depth() > 0 || place(heading).isPresent());
    return heading.style() + (alike ? "" : " " + heading.depth());
  }

  /** The headings of the first rank, and those of others that name regions right under one. */
  private List<Heading> withInner(List<List<Heading>> ranks, List<Heading> all) {
    Set<Heading> found = new HashSet<>(ranks.get(0));
    Set<Heading> others = ranks.stream().skip(1).flatMap(List::stream).collect(Collectors.toSet());
    for (Section section : Outline.of(all, end)) {
      boolean under = section.parent() != null && found.contains(section.parent().heading());
      if (under && others.contains(section.heading()) && namesRegion(section.heading())) {
        found.add(section.heading());
      }
    }
    return found.stream().sorted(Comparator.comparing(Heading::span)).toList();
  }

  /** Whether chapters stand among {@code headings} that a plan has, and no compilation. */
  public boolean isOnePlan(List<Heading> headings) {
    return isOnePlan(headings, List.of());
  }

  /** The same, but for those that stand under one of {@code regions}. */
  private boolean isOnePlan(List<Heading> headings, Collection<Heading> regions) {
    return Outline.of(headings, text.length()).stream()
        .filter(section -> section.heading().style() == HeadingStyle.CHAPTER)
        .filter(section -> section.path().stream().noneMatch(regions::contains))
        .map(section -> words(section.heading()))
        .anyMatch(title -> Chapters.holdsNoTasks(title) || Chapters.isSafeguards(title));
  }

  /** The region that a chapter's heading begins with. */
  public Optional<Place> place(Heading heading) {
    return naming.place(words(heading), outer(heading));
  }

  private boolean namesRegion(Heading heading) {
    return naming.names(words(heading), outer(heading));
  }

  private String outer(Heading heading) {
    return around.getOrDefault(heading, naming.known(title));
  }

  /** The part of the text under the heading {@code i} of {@code found}. */
  public Span part(List<Heading> found, int i) {
    return new RegionParts(text, end).part(found, i, scanned);
  }

  /** The line of {@code heading} from {@code start} on, where it is a row of a table. */
  public List<Span> beside(Heading heading, int start) {
    return new RegionParts(text, end).beside(heading, start);
  }

  /** Where the name of {@code place} ends in its heading. */
  public int afterName(Heading heading, Place place) {
    int length = RegionNaming.length(place, words(heading));
    return Math.min(heading.title().start() + length, heading.title().end());
  }

  private String words(Heading heading) {
    return Wording.heading(text, heading.title());
  }

  private boolean partsByRegion(List<Heading> headings, Predicate<Heading> named) {
    List<Heading> found = headings.stream().filter(named).toList();
    return codes(found).size() >= AT_LEAST && 2 * found.size() >= headings.size();
  }

  private List<Heading> lines(List<Heading> scanned) {
    return new RegionLines(text, naming)
        .in(new Span(0, end), naming.known(title)).stream()
            .filter(headings -> partsByRegion(headings, heading -> true))
            .filter(headings -> !isOnePlan(before(headings.get(0), scanned)))
            .findFirst()
            .orElse(List.of());
  }

  private static List<Heading> before(Heading first, List<Heading> scanned) {
    return scanned.stream().filter(h -> h.span().start() < first.span().start()).toList();
  }
}

package org.yangfan.extract.direction;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Outline;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.PlanTitle;
import org.yangfan.extract.outline.ChapterLines;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.outline.Firstly;
import org.yangfan.extract.region.RegionPart;
import org.yangfan.extract.task.Kinds;
import org.yangfan.extract.task.PlacedTask;
import org.yangfan.extract.task.TaskHeadings;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.task.TaskPlaces;
import org.yangfan.extract.task.TaskTables;
import org.yangfan.extract.task.Tasks;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Kind;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;

/** Reads the main directions of one region of a compilation, and who has them. */
public final class ChapterDirections {
  private static final Pattern QUOTED_TITLE = Pattern.compile("《[^《》]{4,80}》");

  private final Text text;

  /** The marked headings by where they stand. */
  private final NavigableMap<Integer, List<Heading>> marked;

  private final TaskHeadings taskHeadings;
  private final Kinds kinds;
  private final UnitLists unitLists;
  private final Findings findings;

  /**
   * @param headings every marked heading of {@code text}
   */
  public ChapterDirections(
      Text text, List<Heading> headings, Kinds kinds, UnitLists unitLists, Findings findings) {
    this.text = text;
    this.marked =
        ChapterLines.with(headings, text).stream()
            .collect(
                Collectors.groupingBy(h -> h.span().start(), TreeMap::new, Collectors.toList()));
    this.taskHeadings = new TaskHeadings(text);
    this.kinds = kinds;
    this.unitLists = unitLists;
    this.findings = findings;
  }

  /** The directions of a chapter. */
  public List<PlacedTask> of(RegionPart chapter) {
    Span body = new Span(chapter.heading().span().end(), chapter.text().end());
    Region region = chapter.place().region();
    UnitPlaces passages = new UnitPlaces(unitLists.find(text, body, region, findings));
    DirectionLabels labels = new DirectionLabels(text, body);
    List<TaskPlace> tasks =
        new TaskPlaces(text, passages, findings).in(sections(body, labels, passages));
    List<TaskPlace> found =
        tasks.isEmpty() ? labels.over(new NamedDirections(text, passages).in(body)) : tasks;
    Function<TaskPlace, Kind> among =
        kinds.among(found.stream().map(DirectionLabels::without).toList());
    Set<TaskPlace> named = kinds.named(found);
    String heading = PlainCharacters.of(words(chapter.heading()));
    boolean fields = Chapters.isDomain(heading) && !PlanTitle.isForm(heading);
    boolean tabular = text.plain(body).indexOf('|') >= 0;
    TaskTables tables =
        TaskTables.in(text, tabular ? List.of(body) : List.of(), unitLists, region, findings);
    return new Tasks(text, passages, tables, findings)
        .at(
            found,
            place ->
                fields
                        || isDirection(place)
                        || named.contains(place)
                        || tasks.isEmpty() && isField(place)
                    ? Kind.DOMAIN
                    : among.apply(DirectionLabels.without(place)));
  }

  /** The sections of {@code body}, without labels that have none under them. */
  private List<Section> sections(Span body, DirectionLabels labels, UnitPlaces passages) {
    List<Heading> inBody =
        marked.subMap(body.start(), body.end()).values().stream()
            .flatMap(List::stream)
            .filter(h -> body.contains(h.span()) && !isTitle(h))
            .toList();
    List<Heading> all = taskHeadings.in(labels.with(inBody), passages, body);
    if (all.isEmpty()) {
      all = labels.with(Firstly.in(text, body));
    }
    if (all.isEmpty()) {
      List<Heading> sentences = Firstly.sentences(text, body);
      boolean listed =
          Outline.of(sentences, body.end()).stream().allMatch(s -> passages.anyIn(s.own()));
      all = listed ? sentences : List.of();
    }
    return labels.withoutEmpty(Outline.of(all, body.end()));
  }

  /** Whether a heading is the title of the plan that the region has, with # or in 《》. */
  private boolean isTitle(Heading heading) {
    String words = PlainCharacters.of(words(heading));
    return QUOTED_TITLE.matcher(words).lookingAt()
        || heading.style() == HeadingStyle.MARKDOWN
            && heading.number() == null
            && PlanTitle.isForm(words);
  }

  private String words(Heading heading) {
    return Wording.heading(text, heading.title());
  }

  /**
   * Whether a place under no label is one of a field, as all are that have no words of their own.
   */
  private boolean isField(TaskPlace place) {
    boolean told = !text.trim(place.own()).isEmpty();
    return place.path().isEmpty() && !(told && kinds.isOfNoField(place));
  }

  /** Whether a direction is called so: 主攻方向1：, as in a compilation fields of application are. */
  private static boolean isDirection(TaskPlace place) {
    String label = place.heading().label();
    return label != null && label.endsWith("方向");
  }
}

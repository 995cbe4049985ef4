package org.yangfan.extract.direction;

import java.util.ArrayList;
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
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;

/** Reads the main directions of one region of a compilation, and who has them. */
public final class ChapterDirections {
  /** A heading that only says what stands under it. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:5G)?(?:主攻|重点|主要|应用|发展)?(?:应用)?(?:方向|领域|目标|任务)|(?:文件|政策|方案|计划|规划)(?:的?(?:基本|主要|有关))?(?:情况|概况|信息|背景|出处|来源|名称|简介)|.{0,4}(?:责任|牵头|配合)(?:单位|部门)");

  /** A line that says so of the numbers below it, in bold or not. */
  private static final Pattern LABEL_LINE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000]*(?:[-•·●■◆▶]\\s*)?[*【〖\\[]*((?:主攻|重点|主要|工作|行动|政策|具体|推进|核心)(?:方向|任务|工作|措施|举措|事项|行动)(?:摘[录要编])?)[：:]?[*】〗\\]]*[：:]?[ \\t\\u3000]*$");

  private static final Pattern QUOTED_TITLE = Pattern.compile("《[^《》]{4,80}》");

  private static final Pattern DIRECTIONS = Pattern.compile("(?:主攻|重点|主要)方向");

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
    List<TaskPlace> tasks = new TaskPlaces(text, passages, findings).in(sections(body, passages));
    List<TaskPlace> found =
        tasks.isEmpty() ? labelled(new NamedDirections(text, passages).in(body), body) : tasks;
    Function<TaskPlace, Kind> among =
        kinds.among(found.stream().map(ChapterDirections::unlabelled).toList());
    String named = PlainCharacters.of(words(chapter.heading()));
    boolean fields = Chapters.isDomain(named) && !PlanTitle.isForm(named);
    boolean tabular = text.string().substring(body.start(), body.end()).indexOf('|') >= 0;
    TaskTables tables =
        TaskTables.in(text, tabular ? List.of(body) : List.of(), unitLists, region, findings);
    return new Tasks(text, passages, tables, findings)
        .at(
            found,
            place ->
                fields || isDirection(place) || tasks.isEmpty() && isField(place)
                    ? Kind.DOMAIN
                    : among.apply(unlabelled(place)));
  }

  /** {@code bullets} under the label right above the first of them: **重点任务**. */
  private List<TaskPlace> labelled(List<TaskPlace> bullets, Span body) {
    if (bullets.isEmpty()) {
      return bullets;
    }
    int line = text.lineAt(bullets.get(0).heading().lead()).start();
    int first = Math.max(body.start(), line);
    Matcher label = LABEL_LINE.matcher(text.string()).region(body.start(), first);
    while (label.find()) {
      String words = text.slice(new Span(label.start(1), label.end(1)));
      if (text.trim(new Span(label.end(), first)).isEmpty()
          && !DIRECTIONS.matcher(words).matches()) {
        return bullets.stream()
            .map(
                it ->
                    new TaskPlace(it.heading(), it.title(), List.of(words), it.own(), it.around()))
            .toList();
      }
    }
    return bullets;
  }

  /** {@code place} without a label 主攻方向 around it, which also stands above building blocks. */
  private static TaskPlace unlabelled(TaskPlace place) {
    List<String> path =
        place.path().stream().filter(it -> !DIRECTIONS.matcher(it).matches()).toList();
    return new TaskPlace(place.heading(), place.title(), path, place.own(), place.around());
  }

  /** The sections of {@code body}, without labels that have none under them. */
  private List<Section> sections(Span body, UnitPlaces passages) {
    List<Heading> inBody =
        marked.subMap(body.start(), body.end()).values().stream()
            .flatMap(List::stream)
            .filter(h -> body.contains(h.span()) && !isTitle(h))
            .toList();
    List<Heading> all = new ArrayList<>(taskHeadings.in(withLabels(inBody, body), passages, body));
    if (all.isEmpty()) {
      all.addAll(withLabels(Firstly.in(text, body), body));
    }
    if (all.isEmpty()) {
      List<Heading> sentences = Firstly.sentences(text, body);
      boolean listed =
          Outline.of(sentences, body.end()).stream().allMatch(s -> passages.anyIn(s.own()));
      all.addAll(listed ? sentences : List.of());
    }
    Set<Heading> labels =
        Outline.of(all, body.end()).stream()
            .filter(section -> section.leaf() && isLabel(section.heading()))
            .map(Section::heading)
            .collect(Collectors.toSet());
    all.removeIf(labels::contains);
    return Outline.of(all, body.end());
  }

  /** {@code headings} and the labels right above one of them. */
  private List<Heading> withLabels(List<Heading> headings, Span body) {
    List<Heading> all = new ArrayList<>();
    Matcher label = LABEL_LINE.matcher(text.string()).region(body.start(), body.end());
    while (label.find()) {
      Span words = new Span(label.start(1), label.end(1));
      boolean above =
          headings.stream()
              .filter(h -> h.lead() >= label.end())
              .limit(1)
              .anyMatch(h -> text.trim(new Span(label.end(), h.lead())).isEmpty());
      if (above) {
        all.add(Heading.unmarked(HeadingStyle.PART, label.start(), words));
      }
    }
    return Heading.merged(headings, all);
  }

  /** Whether a heading is the title of the plan that the region has, with # or in 《》. */
  private boolean isTitle(Heading heading) {
    String words = PlainCharacters.of(words(heading));
    return QUOTED_TITLE.matcher(words).lookingAt()
        || heading.style() == HeadingStyle.MARKDOWN
            && heading.number() == null
            && PlanTitle.isForm(words);
  }

  private boolean isLabel(Heading heading) {
    return LABEL.matcher(words(heading)).matches();
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

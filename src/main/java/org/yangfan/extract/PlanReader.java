package org.yangfan.extract;

import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import org.yangfan.document.Document;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingScanner;
import org.yangfan.document.Outline;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.glossary.Glossary;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.extract.head.Metadata;
import org.yangfan.extract.head.MetadataReader;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.order.ChapterOrder;
import org.yangfan.extract.order.ItemOrder;
import org.yangfan.extract.order.SectionOrder;
import org.yangfan.extract.outline.Layout;
import org.yangfan.extract.repeat.RepeatedHeadings;
import org.yangfan.extract.repeat.RepeatedLines;
import org.yangfan.extract.repeat.RepeatedPassages;
import org.yangfan.extract.repeat.RepeatedSections;
import org.yangfan.extract.repeat.Repeats;
import org.yangfan.extract.target.PlacedTarget;
import org.yangfan.extract.target.Targets;
import org.yangfan.extract.task.Boxes;
import org.yangfan.extract.task.Kinds;
import org.yangfan.extract.task.PlacedTask;
import org.yangfan.extract.task.ShuffledTasks;
import org.yangfan.extract.task.TaskHeadings;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.task.TaskPlaces;
import org.yangfan.extract.task.TaskTables;
import org.yangfan.extract.task.Tasks;
import org.yangfan.extract.task.TornSections;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.PageLines;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Coverage;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Region;

/** Reads a document that holds one plan. */
final class PlanReader {
  private final Places places;
  private final Kinds kinds;
  private final Function<Text, IssuerNames> issuers;
  private final UnitLists unitLists;
  private final Targets targets;

  PlanReader(
      Places places,
      Kinds kinds,
      Function<Text, IssuerNames> issuers,
      UnitLists unitLists,
      Targets targets) {
    this.places = places;
    this.kinds = kinds;
    this.issuers = issuers;
    this.unitLists = unitLists;
    this.targets = targets;
  }

  /** The plan in {@code document}, in which {@code marks} were found. */
  Plan read(Document document, HeadingScanner marks, Findings findings) {
    Text text = document.text();
    Layout printed = Layout.of(text, marks);
    Text clean = PageLines.removed(text);
    Layout cleaned = clean == text ? printed : printed.without(clean);
    Text mended =
        printed.shuffled()
            ? RepeatedPassages.removed(cleaned, findings)
            : RepeatedLines.removed(cleaned, findings);
    Layout layout = mended == clean ? cleaned : printed.without(mended);
    return read(document.id(), layout, printed, findings);
  }

  /**
   * The plan called {@code id}.
   *
   * @param layout of its text, without what a crawl repeats in it
   * @param whole of its text with all that it repeats
   */
  private Plan read(String id, Layout layout, Layout whole, Findings findings) {
    Text text = layout.text();
    Text front = layout.head();
    Metadata head =
        new MetadataReader(places)
            .read(front, layout.header(), layout.aims(), issuers.apply(front), findings);
    Region region = head.place().region();
    UnitLists lists = unitLists.issuedBy(head.issuers());
    UnitPlaces passages = new UnitPlaces(lists.find(text, layout.body(), region, findings));
    List<Heading> chapters = ChapterOrder.of(headings(layout, passages), findings);
    List<Heading> read = layout.shuffled() ? chapters : inOrder(chapters, text, findings);
    List<Section> printed = Outline.of(read, layout.body().end());
    Repeats sentences = Repeats.in(whole.text(), layout.body());
    RepeatedSections again = RepeatedSections.in(printed, text);
    List<Section> sections =
        layout.shuffled()
            ? TornSections.cut(printed, whole.text(), sentences.places(), passages)
            : again.kept();
    List<TaskPlace> taskPlaces =
        layout.shuffled()
            ? new ShuffledTasks(text, findings).tasks(sections)
            : new TaskPlaces(text, passages, findings).in(layout, sections);
    RepeatedHeadings repeats =
        RepeatedHeadings.in(
            layout, whole, taskPlaces.stream().map(TaskPlace::heading).toList(), again);
    List<PlacedTask> tasks =
        new Tasks(text, passages, tables(layout, lists, region, findings), repeats, findings)
            .at(taskPlaces, kinds.among(taskPlaces));
    if (tasks.isEmpty()) {
      findings.at(
          head.title() == null ? 0 : head.title().span().start(),
          "no-tasks",
          "no task of this plan was recognised: look whether it names any under headings or numbers");
    }
    List<Boxes.Placed> boxes = Boxes.in(text, sections, taskPlaces, repeats, layout.shuffled());
    NavigableSet<Integer> annexes = TargetPlaces.annexes(text);
    TargetPlaces where = new TargetPlaces(text, annexes, tasks, boxes, sentences);
    Repeats left = whole == layout ? sentences : Repeats.in(text, layout.body());
    List<Span> prose = new PromisedParts(layout).in(sections, left, findings);
    List<PlacedTarget> found =
        targets.find(text, prose, region, head.period(), head.year(), findings);
    return new Plan(
        id,
        head.titleWords(),
        head.number(),
        head.place().level(),
        head.place().code(),
        Coverage.FULL,
        head.issuers(),
        head.issued(),
        head.published(),
        head.effective(),
        head.period(),
        head.superiors(),
        tasks.stream().map(PlacedTask::task).toList(),
        where.assign(found),
        boxes.stream().map(Boxes.Placed::project).toList(),
        Glossary.of(layout),
        head.title() == null ? null : Evidence.of(text, head.title().span()),
        null);
  }

  private static TaskTables tables(
      Layout layout, UnitLists lists, Region region, Findings findings) {
    List<Span> parts = List.of(layout.body(), layout.annexes(), layout.rest());
    return TaskTables.in(layout.text(), parts, lists, region, findings);
  }

  private static List<Heading> headings(Layout layout, UnitPlaces passages) {
    if (layout.shuffled()) {
      return layout.headings();
    }
    return new TaskHeadings(layout.text()).in(layout.headings(), passages, layout.body());
  }

  /** {@code headings} with their sections and tasks in order, where a crawl tore them apart. */
  private static List<Heading> inOrder(List<Heading> headings, Text text, Findings findings) {
    Function<Heading, String> title = heading -> Wording.line(text.plain(heading.title()));
    return ItemOrder.of(SectionOrder.of(headings, title, findings), title, findings);
  }
}

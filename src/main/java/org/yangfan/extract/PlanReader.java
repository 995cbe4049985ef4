package org.yangfan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import org.yangfan.document.Document;
import org.yangfan.document.Heading;
import org.yangfan.document.Outline;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.extract.head.Metadata;
import org.yangfan.extract.head.MetadataReader;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.outline.Glossary;
import org.yangfan.extract.outline.Layout;
import org.yangfan.extract.outline.NumberedHeadings;
import org.yangfan.extract.outline.PlainHeadings;
import org.yangfan.extract.outline.Repeats;
import org.yangfan.extract.outline.TitledParagraphs;
import org.yangfan.extract.target.PlacedTarget;
import org.yangfan.extract.target.Targets;
import org.yangfan.extract.task.Boxes;
import org.yangfan.extract.task.Kinds;
import org.yangfan.extract.task.Measures;
import org.yangfan.extract.task.PlacedTask;
import org.yangfan.extract.task.ShuffledTasks;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.task.TaskPlaces;
import org.yangfan.extract.task.TaskTables;
import org.yangfan.extract.task.Tasks;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Findings;
import org.yangfan.fact.Coverage;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.GlossaryEntry;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Region;

/** Reads a document that holds one plan. */
final class PlanReader {
  private final Places places;
  private final Kinds kinds;
  private final IssuerNames issuers;
  private final UnitLists unitLists;
  private final Targets targets;

  PlanReader(
      Places places, Kinds kinds, IssuerNames issuers, UnitLists unitLists, Targets targets) {
    this.places = places;
    this.kinds = kinds;
    this.issuers = issuers;
    this.unitLists = unitLists;
    this.targets = targets;
  }

  /** The plan in {@code document}. */
  Plan read(Document document, Findings findings) {
    Text text = document.text();
    Layout layout = Layout.of(text);
    Metadata head = new MetadataReader(places).read(text, layout.header(), issuers, findings);
    Region region = head.place().region();
    TaskTables tables = tables(text, layout.body(), region, findings);
    UnitPlaces passages = passages(text, layout.body(), region, tables, findings);
    List<Heading> headings = headings(text, layout, tables, passages);
    List<Section> sections = Outline.of(headings, layout.body().end());
    NavigableSet<Span> repeats = Repeats.in(text, layout.body());
    List<TaskPlace> taskPlaces =
        layout.shuffled()
            ? new ShuffledTasks(text, passages, repeats, findings).tasks(sections)
            : new TaskPlaces(text, passages, findings).in(sections);
    List<PlacedTask> tasks =
        new Tasks(text, passages, findings)
            .at(taskPlaces, place -> kinds.of(place.title(), place.path()));
    List<Boxes.Placed> boxes = Boxes.in(text, sections, taskPlaces, layout.shuffled());
    TargetPlaces where = new TargetPlaces(text, tasks, boxes);
    List<Span> prose = prose(text, layout, repeats, findings);
    List<PlacedTarget> found = targets.find(text, prose, region, head.period(), findings);
    return new Plan(
        document.id(),
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
        glossary(text, layout),
        head.title() == null ? null : Evidence.of(text, head.title().span()),
        null);
  }

  private TaskTables tables(Text text, Span within, Region region, Findings findings) {
    return new TaskTables(
            text, (cell, role) -> unitLists.inCell(text, cell, role, region, findings).orElse(null))
        .in(within);
  }

  private UnitPlaces passages(
      Text text, Span within, Region region, TaskTables tables, Findings findings) {
    List<UnitPassage> all = new ArrayList<>(unitLists.find(text, within, region, findings));
    all.addAll(tables.passages());
    all.sort(Comparator.comparing(UnitPassage::span));
    return new UnitPlaces(all);
  }

  private static List<Heading> headings(
      Text text, Layout layout, TaskTables tables, UnitPlaces passages) {
    if (layout.shuffled()) {
      return layout.headings();
    }
    List<Heading> all = new ArrayList<>(layout.headings());
    all.addAll(tables.headings());
    all.sort(Comparator.comparing(Heading::span));
    List<Heading> numbered = NumberedHeadings.of(all);
    List<Heading> marked = Measures.removed(numbered, text, passages, layout.body().end());
    List<Heading> titled = TitledParagraphs.with(marked, text, passages, layout.body().end());
    return PlainHeadings.with(titled, text, passages, layout.body());
  }

  private static List<Span> prose(
      Text text, Layout layout, NavigableSet<Span> repeats, Findings findings) {
    List<Span> prose = new ArrayList<>(Repeats.removed(text, layout.body(), repeats, findings));
    if (!layout.annexes().isEmpty()) {
      prose.add(layout.annexes());
    }
    return prose;
  }

  private static List<GlossaryEntry> glossary(Text text, Layout layout) {
    return layout.glossary() < text.length() ? Glossary.read(text, layout.glossary()) : List.of();
  }
}

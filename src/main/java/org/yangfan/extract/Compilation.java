package org.yangfan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.yangfan.document.Document;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.citation.CitedPlan;
import org.yangfan.extract.citation.CitedPlans;
import org.yangfan.extract.citation.Imprint;
import org.yangfan.extract.direction.ChapterDirections;
import org.yangfan.extract.direction.RegionAims;
import org.yangfan.extract.direction.RowDirections;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.region.PlanChapters;
import org.yangfan.extract.region.RegionChapters;
import org.yangfan.extract.region.RegionFindings;
import org.yangfan.extract.region.RegionPart;
import org.yangfan.extract.region.RegionTable;
import org.yangfan.extract.repeat.Repeats;
import org.yangfan.extract.target.PlacedTarget;
import org.yangfan.extract.target.Targets;
import org.yangfan.extract.task.Kinds;
import org.yangfan.extract.task.PlacedTask;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.wording.Findings;
import org.yangfan.fact.Coverage;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Plan;

/**
 * Reads a document that tells the main directions of several regions: a chapter each, or rows of a
 * table.
 */
final class Compilation {
  private final Targets targets;
  private final Text text;
  private final Document document;
  private final Places places;
  private final Findings findings;
  private final CitedPlans cited;
  private final ChapterDirections directions;
  private final RowDirections rowDirections;
  private final List<Heading> headings;
  private final NavigableSet<Integer> annexes;
  private final Repeats noRepeats;
  private final Set<String> ids = new HashSet<>();
  private final List<Plan> plans = new ArrayList<>();

  Compilation(
      Document document,
      List<Heading> headings,
      Places places,
      Kinds kinds,
      UnitLists unitLists,
      IssuerNames issuers,
      Targets targets,
      Findings findings) {
    this.document = document;
    this.text = document.text();
    this.places = places;
    this.targets = targets;
    this.findings = findings;
    this.cited = new CitedPlans(text, issuers);
    this.directions = new ChapterDirections(text, headings, kinds, unitLists, findings);
    this.rowDirections = new RowDirections(text, kinds, unitLists, findings);
    this.headings = headings;
    this.annexes = TargetPlaces.annexes(text);
    this.noRepeats = Repeats.in(text, new Span(0, 0));
  }

  /** One plan for each region; none where the document does not compile several regions. */
  List<Plan> plans() {
    RegionChapters chapters = new RegionChapters(text, places);
    List<Heading> found = chapters.in(headings);
    for (int i = 0; i < found.size(); i++) {
      Heading heading = found.get(i);
      Span span = chapters.part(found, i);
      Optional<Place> place = chapters.place(heading);
      if (place.isEmpty()) {
        findings.at(
            span.start(),
            "chapter-without-region",
            "this chapter names no region; it was left out");
      } else if (i + 1 == found.size() || !isAbove(heading, found.get(i + 1), chapters)) {
        int after = chapters.afterName(heading, place.get());
        RegionPart chapter =
            new RegionPart(heading, place.get(), after, span, chapters.beside(heading, after));
        List<PlacedTask> tasks = directions.of(chapter);
        add(chapter, RegionAims.of(text, chapter, tasks), tasks);
      }
    }
    if (found.isEmpty() && !new PlanChapters(text, headings).any()) {
      rows();
    }
    return plans;
  }

  /**
   * Whether nothing stands between {@code heading} and {@code next}, which is of another rank or of
   * the same place: 湖北省 above the title of its plan.
   */
  private boolean isAbove(Heading heading, Heading next, RegionChapters chapters) {
    boolean alike =
        next.style() == heading.style()
            && next.depth() == heading.depth()
            && !chapters.place(next).equals(chapters.place(heading));
    return !alike && text.trim(new Span(heading.span().end(), next.lead())).isEmpty();
  }

  private void rows() {
    List<RegionTable.Entry> entries = new RegionTable(text, places).entries();
    if (entries.size() > 1) {
      for (RegionTable.Entry entry : entries) {
        Span first = entry.rows().get(0).span();
        Span span = new Span(first.start(), entry.rows().get(entry.rows().size() - 1).span().end());
        Heading heading = Heading.unmarked(HeadingStyle.CHAPTER, first.start(), first);
        List<Span> beside = entry.rows().stream().flatMap(row -> row.beside().stream()).toList();
        List<Span> aims = entry.rows().stream().flatMap(row -> row.aims().stream()).toList();
        add(
            new RegionPart(heading, entry.place(), span.end(), span, beside),
            aims,
            rowDirections.of(entry));
      }
    }
  }

  /** Adds a plan; the targets of each of {@code parts} stand by themselves. */
  private void add(RegionPart part, List<Span> parts, List<PlacedTask> tasks) {
    Place place = part.place();
    int end = tasks.isEmpty() ? part.text().end() : tasks.get(0).whole().start();
    CitedPlan plan = cited.plan(part, end);
    Imprint imprint = plan.imprint();
    new RegionFindings(text, findings).report(part, plan.title(), tasks.size());
    List<PlacedTarget> found = new ArrayList<>();
    for (Span aims : parts) {
      found.addAll(
          targets.find(text, List.of(aims), place.region(), plan.period(), null, findings));
    }
    plans.add(
        new Plan(
            id(place),
            plan.title(),
            imprint.number(),
            place.level(),
            place.code(),
            Coverage.EXCERPT,
            imprint.issuers(),
            imprint.issued(),
            imprint.published(),
            plan.effective(),
            plan.period(),
            plan.superiors(),
            tasks.stream().map(PlacedTask::task).toList(),
            new TargetPlaces(text, annexes, tasks, List.of(), noRepeats).assign(found),
            List.of(),
            List.of(),
            Evidence.of(text, text.trim(part.text())),
            null));
  }

  private String id(Place place) {
    int n = plans.size() + 1;
    String id = document.id() + "-" + (place.code() == null ? String.valueOf(n) : place.code());
    String own = ids.contains(id) ? id + "-" + n : id;
    ids.add(own);
    return own;
  }
}

package org.yangfan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Document;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Numeral;
import org.yangfan.document.Outline;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Dates;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.outline.Firstly;
import org.yangfan.extract.region.Citation;
import org.yangfan.extract.region.CompilationTable;
import org.yangfan.extract.region.Directions;
import org.yangfan.extract.region.References;
import org.yangfan.extract.region.RegionChapters;
import org.yangfan.extract.target.PlacedTarget;
import org.yangfan.extract.target.Targets;
import org.yangfan.extract.task.PlacedTask;
import org.yangfan.extract.task.RowHeadings;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.task.TaskPlaces;
import org.yangfan.extract.task.TaskTables;
import org.yangfan.extract.task.Tasks;
import org.yangfan.extract.unit.UnitLists;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Coverage;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Kind;
import org.yangfan.fact.Period;
import org.yangfan.fact.Plan;

/**
 * Reads a document that tells the main directions of several regions: a chapter each, or rows of a
 * table.
 */
final class Compilation {
  private static final Pattern COUNT =
      Pattern.compile("([一二两三四五六七八九十]{1,3}|\\d{1,2})(?:大类|大|个|类|项)");

  private static final int LONGEST_HEADING = 30;

  /** A heading that only says what stands under it. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:5G)?(?:主攻|重点|主要|应用|发展)?(?:应用)?(?:方向|领域|目标|任务)|.{0,4}(?:责任|牵头|配合)(?:单位|部门)");

  private final UnitLists unitLists;
  private final Targets targets;
  private final Text text;
  private final Document document;
  private final Places places;
  private final Findings findings;
  private final References references;
  private final List<Heading> headings;
  private final IssuerNames issuers;
  private final List<Plan> plans = new ArrayList<>();

  /** The part of a document about one region. */
  private record Chapter(Heading heading, Place place, Span text) {}

  Compilation(
      Document document,
      List<Heading> headings,
      Places places,
      UnitLists unitLists,
      IssuerNames issuers,
      Targets targets,
      Findings findings) {
    this.document = document;
    this.issuers = issuers;
    this.text = document.text();
    this.places = places;
    this.unitLists = unitLists;
    this.targets = targets;
    this.findings = findings;
    this.references = new References(text);
    this.headings = headings;
  }

  /** One plan for each region; none where the document does not compile several regions. */
  List<Plan> plans() {
    RegionChapters chapters = new RegionChapters(text, places);
    List<Heading> found = chapters.in(headings);
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).lead() : References.start(text);
      Span span = new Span(found.get(i).span().start(), Math.max(end, found.get(i).span().end()));
      Optional<Place> place = chapters.place(found.get(i));
      if (place.isPresent()) {
        Chapter chapter = new Chapter(found.get(i), place.get(), span);
        add(chapter, List.of(chapter.text()), tasks(chapter));
      } else {
        findings.at(
            span.start(),
            "chapter-without-region",
            "this chapter names no region; it was left out");
      }
    }
    if (found.isEmpty() && !chapters.isOnePlan(headings)) {
      rows();
    }
    return plans;
  }

  private void rows() {
    List<CompilationTable.Entry> entries = new CompilationTable(text, places).entries();
    if (entries.size() > 1) {
      for (CompilationTable.Entry entry : entries) {
        Span first = entry.rows().get(0).span();
        Span span = new Span(first.start(), entry.rows().get(entry.rows().size() - 1).span().end());
        Heading heading =
            new Heading(HeadingStyle.CHAPTER, 0, null, null, first.start(), first, first);
        List<Span> aims = entry.rows().stream().flatMap(row -> row.aims().stream()).toList();
        add(new Chapter(heading, entry.place(), span), aims, tasks(entry));
      }
    }
  }

  /** Adds a plan; the targets of each of {@code parts} stand by themselves. */
  private void add(Chapter chapter, List<Span> parts, List<PlacedTask> tasks) {
    Place place = chapter.place();
    String listed = references.titleFor(place.region());
    String title = listed == null ? References.in(text, chapter.text()) : listed;
    Citation cited = title == null ? null : References.citation(text, chapter.text(), title);
    Period period = Dates.period(title, "", null);
    report(text, chapter, title, tasks.size(), findings);
    List<PlacedTarget> found = new ArrayList<>();
    for (Span part : parts) {
      found.addAll(targets.find(text, List.of(part), place.region(), period, null, findings));
    }
    plans.add(
        new Plan(
            id(place),
            title,
            cited == null ? null : cited.number(),
            place.level(),
            place.code(),
            Coverage.EXCERPT,
            cited == null ? List.of() : cited.issuers(issuers, place.region()),
            null,
            null,
            null,
            period,
            List.of(),
            tasks.stream().map(PlacedTask::task).toList(),
            new TargetPlaces(text, tasks, List.of()).assign(found),
            List.of(),
            List.of(),
            Evidence.of(text, text.trim(chapter.text())),
            null));
  }

  private String id(Place place) {
    int n = plans.size() + 1;
    String id = document.id() + "-" + (place.code() == null ? String.valueOf(n) : place.code());
    return plans.stream().anyMatch(plan -> plan.id().equals(id)) ? id + "-" + n : id;
  }

  private List<PlacedTask> tasks(Chapter chapter) {
    Span body = new Span(chapter.heading().span().end(), chapter.text().end());
    UnitPlaces passages =
        new UnitPlaces(unitLists.find(text, body, chapter.place().region(), findings));
    List<Heading> inside =
        new ArrayList<>(
            headings.stream().filter(h -> body.contains(h.span()) && !isLabel(h)).toList());
    List<Span> tabular =
        text.string().substring(body.start(), body.end()).indexOf('|') < 0
            ? List.of()
            : List.of(body);
    tabular.forEach(part -> inside.addAll(RowHeadings.in(text, part, inside)));
    if (inside.isEmpty()) {
      inside.addAll(Firstly.in(text, body));
    }
    inside.sort(Comparator.comparing(Heading::span));
    List<TaskPlace> found =
        new TaskPlaces(text, passages, findings).in(Outline.of(inside, body.end()));
    if (found.isEmpty()) {
      found = new Directions(text, passages).in(body);
    }
    TaskTables tables = TaskTables.in(text, tabular, unitLists, chapter.place().region(), findings);
    return new Tasks(text, passages, tables, findings).at(found, place -> Kind.DOMAIN);
  }

  private boolean isLabel(Heading heading) {
    return LABEL.matcher(Wording.heading(text, heading.title())).matches();
  }

  /** The directions of the rows of {@code entry}: one that is alone in its row has all of it. */
  private List<PlacedTask> tasks(CompilationTable.Entry entry) {
    List<UnitPassage> passages = new ArrayList<>();
    List<TaskPlace> found = new ArrayList<>();
    Map<Integer, Span> alone = new HashMap<>();
    for (CompilationTable.Row row : entry.rows()) {
      row.units()
          .forEach(
              (cell, role) ->
                  unitLists
                      .inCell(text, cell, role, entry.place().region(), findings)
                      .ifPresent(passages::add));
      UnitPlaces none = new UnitPlaces(List.of());
      List<TaskPlace> listed =
          new Directions(text, none).listed(row.directions(), row.number(), row.span());
      found.addAll(listed);
      if (listed.size() == 1) {
        alone.put(found.size() - 1, row.span());
      }
    }
    List<PlacedTask> tasks =
        new ArrayList<>(
            new Tasks(text, new UnitPlaces(passages), TaskTables.none(text, findings), findings)
                .at(found, place -> Kind.DOMAIN));
    alone.forEach((i, row) -> tasks.set(i, new PlacedTask(tasks.get(i).task(), row)));
    return tasks;
  }

  /** The words of the heading, and what a short line says after its colon: 云岭省：两大方向. */
  private static String heading(Text text, Heading heading) {
    Span title = heading.title();
    Span line = new Span(title.start(), text.lineAt(title.start()).end());
    return Wording.heading(text, line.length() <= LONGEST_HEADING ? text.trim(line) : title);
  }

  private static void report(
      Text text, Chapter chapter, String title, int tasks, Findings findings) {
    int at = chapter.heading().span().start();
    String heading = heading(text, chapter.heading());
    Matcher count = COUNT.matcher(heading);
    if (count.find() && Numeral.parse(count.group(1)) != tasks) {
      findings.at(
          at,
          "count-differs",
          "'%s' promises %d directions, but %d were found: look for the others"
              .formatted(heading, Numeral.parse(count.group(1)), tasks));
    }
    if (tasks == 0) {
      findings.at(
          at,
          "directions-missing",
          "'%s' names no direction that was recognised".formatted(heading));
    }
    if (title == null) {
      findings.at(at, "title-missing", "the document names no plan for '%s'".formatted(heading));
    }
    if (chapter.place().code() == null) {
      findings.at(
          at,
          "region-unknown",
          "the region '%s' is not in the vocabulary: add it with its GB/T 2260 code"
              .formatted(chapter.place().region().name()));
    }
  }
}

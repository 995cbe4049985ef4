package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Document;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingScanner;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Numeral;
import org.yangfan.document.Outline;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Coverage;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Kind;
import org.yangfan.fact.Period;
import org.yangfan.fact.Plan;

/** Reads a document that tells the main directions of several regions, a chapter each. */
final class Compilation {
  private static final int CHAPTERS_AT_LEAST = 2;
  private static final Pattern COUNT =
      Pattern.compile("([一二三四五六七八九十]{1,3}|\\d{1,2})(?:大类|大|个|类|项)");

  private final UnitLists unitLists;
  private final Targets targets;

  Compilation(UnitLists unitLists, Targets targets) {
    this.unitLists = unitLists;
    this.targets = targets;
  }

  /** A chapter about one region. */
  private record Chapter(Heading heading, Place place, Span text, List<Heading> headings) {}

  /** Whether most chapters of {@code text} are named after a region, and at least two are. */
  static boolean is(Text text, Places places) {
    List<Heading> chapters = chapters(text, new HeadingScanner(text).scan());
    long named = chapters.stream().filter(h -> place(text, h, places).isPresent()).count();
    return named >= CHAPTERS_AT_LEAST && 2 * named >= chapters.size();
  }

  /** One plan for each region of {@code document}. */
  List<Plan> read(Document document, Places places, Findings findings) {
    Text text = document.text();
    References references = new References(text);
    List<Plan> plans = new ArrayList<>();
    List<Heading> headings = new HeadingScanner(text).scan();
    List<Heading> found = chapters(text, headings);
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).lead() : References.start(text);
      Optional<Place> place = place(text, found.get(i), places);
      Span span = new Span(found.get(i).span().start(), Math.max(end, found.get(i).span().end()));
      if (place.isPresent()) {
        Chapter chapter =
            new Chapter(found.get(i), place.get(), span, inside(headings, found.get(i), span));
        plans.add(plan(document, chapter, references, plans.size() + 1, findings));
      } else {
        findings.at(
            span.start(),
            "chapter-without-region",
            "this chapter names no region; it was left out");
      }
    }
    return plans;
  }

  private static List<Heading> chapters(Text text, List<Heading> headings) {
    int end = References.start(text);
    return headings.stream()
        .filter(h -> h.style() == HeadingStyle.CHAPTER && h.span().end() <= end)
        .toList();
  }

  private static List<Heading> inside(List<Heading> headings, Heading chapter, Span span) {
    int from = headings.indexOf(chapter) + 1;
    return headings.subList(from, headings.size()).stream()
        .takeWhile(h -> span.contains(h.span()))
        .toList();
  }

  private static Optional<Place> place(Text text, Heading heading, Places places) {
    return places.leading(Wording.heading(text, heading.title()));
  }

  private Plan plan(
      Document document, Chapter chapter, References references, int n, Findings findings) {
    Text text = document.text();
    Place place = chapter.place();
    String title = references.titleFor(place.region());
    Period period = Dates.period(title, "", null);
    List<PlacedTask> tasks = tasks(text, chapter, findings);
    report(text, chapter, title, tasks.size(), findings);
    List<PlacedTarget> found =
        targets.find(text, List.of(chapter.text()), place.region(), period, findings);
    String suffix = place.code() == null ? String.valueOf(n) : place.code();
    return new Plan(
        document.id() + "-" + suffix,
        title,
        null,
        place.level(),
        place.code(),
        Coverage.EXCERPT,
        List.of(),
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
        null);
  }

  private List<PlacedTask> tasks(Text text, Chapter chapter, Findings findings) {
    Span body = new Span(chapter.heading().span().end(), chapter.text().end());
    UnitPlaces passages =
        new UnitPlaces(unitLists.find(text, body, chapter.place().region(), findings));
    List<Heading> headings = chapter.headings();
    List<TaskPlace> places =
        new TaskPlaces(text, passages, findings).in(Outline.of(headings, body.end()));
    if (places.isEmpty()) {
      places = Directions.in(text, body);
    }
    return new Tasks(text, passages, findings).at(places, place -> Kind.DOMAIN);
  }

  private static void report(
      Text text, Chapter chapter, String title, int tasks, Findings findings) {
    int at = chapter.heading().span().start();
    String heading = Wording.heading(text, chapter.heading().title());
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

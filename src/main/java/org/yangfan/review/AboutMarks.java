package org.yangfan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.fact.Plan;
import org.yangfan.page.DocumentView.Entry;
import org.yangfan.page.Words;

/** Marks what a plan says of itself: title, number, bodies, dates, period. */
final class AboutMarks {
  private static final List<String> BETWEEN_YEARS =
      List.of("-", "—", "–", "~", "至", "年-", "年—", "年–", "年至");

  private final Plan plan;
  private final Span stretch;
  private final String prefix;
  private final Marks marks;
  private final Map<String, Span> bodies;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param stretch where in the document the plan stands
   * @param prefix of the ids of its entries
   * @param bodies where its head names bodies, by full name
   */
  AboutMarks(Plan plan, Span stretch, String prefix, Marks marks, Map<String, Span> bodies) {
    this.plan = plan;
    this.stretch = stretch;
    this.prefix = prefix;
    this.marks = marks;
    this.bodies = bodies;
  }

  List<Entry> entries() {
    Optional<Span> title = title();
    add("title", plan.title(), title);
    add("number", plan.number());
    plan.issuers().forEach(issuer -> add("issuer", issuer, issuer(issuer)));
    add("issued", plan.issued());
    add("published", plan.published());
    add("effective", plan.effective());
    if (plan.period() != null) {
      String years = plan.period().start() + "-" + plan.period().end();
      add(
          "period",
          years,
          title.flatMap(place -> find(period(), place)).or(() -> find(period(), stretch)));
    }
    for (String other : plan.implemented()) {
      add("implements", other, find(List.of("《" + other, other), stretch));
    }
    return entries;
  }

  /** In the plan; a compilation may list the titles where all its plans end. */
  private Optional<Span> title() {
    if (plan.title() == null) {
      return Optional.empty();
    }
    List<String> quoted = List.of("《" + plan.title() + "》", plan.title());
    return find(List.of(plan.title()), stretch).or(() -> find(quoted, marks.everywhere()));
  }

  private Optional<Span> issuer(String name) {
    return find(List.of(name), stretch).or(() -> Optional.ofNullable(bodies.get(name)));
  }

  private List<String> period() {
    int start = plan.period().start();
    int end = plan.period().end();
    return start == end
        ? List.of(start + "年")
        : BETWEEN_YEARS.stream().map(between -> start + between + end).toList();
  }

  private void add(String name, LocalDate date) {
    if (date != null) {
      String printed =
          "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      add(name, date.toString(), find(List.of(printed, date.toString()), stretch));
    }
  }

  private void add(String name, String value) {
    if (value != null) {
      add(name, value, find(List.of(value), stretch));
    }
  }

  private void add(String name, String value, Optional<Span> place) {
    if (value != null) {
      Words said = Words.fact(name);
      String id = prefix + "about-" + (entries.size() + 1);
      String mark = place.map(span -> marks.add(span, "about", id, said)).orElse(null);
      entries.add(new Entry(id, "about", value, said, mark));
    }
  }

  /**
   * @param forms in which the document may print a value
   */
  private Optional<Span> find(List<String> forms, Span within) {
    return forms.stream().flatMap(form -> marks.find(form, within).stream()).findFirst();
  }
}

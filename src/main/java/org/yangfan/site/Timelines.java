package org.yangfan.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.yangfan.page.Item;
import org.yangfan.page.TimelineView;
import org.yangfan.page.TimelineView.Line;
import org.yangfan.page.Unshown;

/** Answers as a timeline: periods as bars, a day of issue or a deadline as a mark. */
final class Timelines {
  private static final int MOST = 60;
  private static final List<String> DAYS =
      List.of("issued", "published", "effective", "due", "deadline");
  private final Reading reading;

  Timelines(Reading reading) {
    this.reading = reading;
  }

  /** Empty where nothing has a time, or there is too much for a picture. */
  Optional<TimelineView> of(Answers answers) {
    List<Column> things = answers.telling();
    if (things.isEmpty() || answers.rows().size() > MOST) {
      return Optional.empty();
    }
    Column called = called(answers, things);
    List<Line> lines = answers.rows().stream().map(row -> line(row, called)).toList();
    double[] moments =
        lines.stream()
            .flatMapToDouble(line -> DoubleStream.of(line.start(), line.end(), line.mark()))
            .filter(moment -> !Double.isNaN(moment))
            .toArray();
    if (moments.length == 0) {
      return Optional.empty();
    }
    int first = (int) DoubleStream.of(moments).min().orElseThrow();
    int last = (int) Math.ceil(DoubleStream.of(moments).max().orElseThrow()) - 1;
    return Optional.of(
        new TimelineView(
            first,
            Math.max(first, last),
            lines.stream().filter(Line::shown).toList(),
            unshown(lines)));
  }

  private List<Unshown> unshown(List<Line> lines) {
    List<Item> things =
        lines.stream().filter(line -> !line.shown()).map(Line::label).distinct().toList();
    return things.isEmpty()
        ? List.of()
        : List.of(new Unshown(Item.of(reading.phrase("notStated")), things));
  }

  /** A target is told by its own label; a plan by its region, which is shorter. */
  private static Column called(Answers answers, List<Column> things) {
    return Stream.of("target", "region")
        .flatMap(name -> answers.columns().stream().filter(c -> c.name().equals(name)))
        .findFirst()
        .orElse(things.get(0));
  }

  private Line line(QuerySolution row, Column called) {
    Item label = called.item(row, reading.names());
    double start = year(Answers.word(row, "periodStart"), 0);
    double end = year(Answers.word(row, "periodEnd"), 1);
    String day =
        DAYS.stream()
            .map(n -> Answers.word(row, n))
            .filter(d -> !d.isEmpty())
            .findFirst()
            .orElse("");
    List<String> words = new ArrayList<>();
    if (!Double.isNaN(start) && !Double.isNaN(end)) {
      words.add(Answers.word(row, "periodStart") + "–" + Answers.word(row, "periodEnd"));
    }
    if (!day.isEmpty()) {
      words.add(day);
    }
    return new Line(
        Objects.requireNonNullElse(label, Item.of("")),
        start,
        end,
        moment(day),
        words.isEmpty() ? reading.phrase("notStated") : String.join(" · ", words));
  }

  private static double moment(String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      return date.getYear() + (date.getDayOfYear() - 1.0) / date.lengthOfYear();
    } catch (DateTimeParseException e) {
      return year(day, 1);
    }
  }

  /** The beginning of a year, or with 1 its end; NaN where it is none. */
  private static double year(String year, int after) {
    return year.matches("\\d{4}") ? Integer.parseInt(year) + after : Double.NaN;
  }
}

package org.yangfan.extract.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.deadline.Deadline;
import org.yangfan.extract.deadline.RowDeadline;
import org.yangfan.extract.deadline.Years;
import org.yangfan.extract.indicator.CountedThing;
import org.yangfan.extract.indicator.FieldInWords;
import org.yangfan.extract.quantity.CellFigure;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.table.ColumnRole;
import org.yangfan.extract.table.RawTable;
import org.yangfan.extract.table.TableCell;
import org.yangfan.extract.table.TableRow;
import org.yangfan.fact.Comparator;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Period;
import org.yangfan.fact.Target;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Indicators;
import org.yangfan.vocabulary.Region;

/**
 * Reads the targets of tables of indicators: every row's name, measure, present value and goals.
 */
final class IndicatorTables {
  private static final Pattern CAPTION_YEAR = Pattern.compile("20\\d\\d(?=年)");
  private static final Pattern DUE = Pattern.compile(".*(?:时[间限]|期限|进度).*");
  private static final Pattern NOTHING = Pattern.compile("[—/.…-]*|无|暂无");

  private final Text text;
  private final Region region;
  private final Period period;
  private final CountedThing things;
  private final Consumer<Finding> findings;

  IndicatorTables(
      Text text, Region region, Period period, Indicators indicators, Consumer<Finding> findings) {
    this.text = text;
    this.region = region;
    this.period = period;
    this.things = new CountedThing(indicators);
    this.findings = findings;
  }

  /** The targets of {@code table}, row by row. */
  List<PlacedTarget> read(RawTable table) {
    List<PlacedTarget> found = new ArrayList<>();
    for (List<TableCell> cells : table.rows()) {
      TableRow row = TableRow.of(table.columns(), cells);
      if (row.cell(ColumnRole.NAME).words().isEmpty()) {
        report(cells.get(0).span(), "table-row-not-understood", "the row names no indicator");
      } else {
        read(table, row, found);
      }
    }
    return found;
  }

  private void read(RawTable table, TableRow row, List<PlacedTarget> found) {
    Integer firstYear = period == null ? null : period.start();
    TableCell baseline = row.firstWhere(column -> table.columns().isBaseline(column, firstYear));
    boolean any = false;
    for (int column = 0; column < table.columns().size(); column++) {
      boolean goal =
          table.columns().roles().get(column) == ColumnRole.TARGET
              && !table.columns().isBaseline(column, firstYear);
      if (goal && !NOTHING.matcher(row.cell(column).words()).matches()) {
        any = true;
        target(table, row, column, baseline).ifPresent(found::add);
      }
    }
    if (!any) {
      TableCell name = row.cell(ColumnRole.NAME);
      report(
          name.span(), "table-row-without-value", "“" + name.words() + "” has no goal in this row");
    }
  }

  private Optional<PlacedTarget> target(
      RawTable table, TableRow row, int column, TableCell baseline) {
    TableCell name = row.cell(ColumnRole.NAME);
    TableCell cell = row.cell(column);
    Optional<Figure> figure = CellFigure.in(cell.words());
    if (figure.isEmpty()) {
      report(cell.span(), "table-value-not-read", "the cell holds neither a figure nor a dash");
      return Optional.empty();
    }
    Span place =
        new Span(
            Math.min(name.span().start(), cell.span().start()),
            Math.max(name.span().end(), cell.span().end()));
    String unit = row.cell(ColumnRole.UNIT).words();
    NameCell measured =
        NameCell.of(name.words(), unit.isEmpty() ? table.measure(column) : unit, figure.get());
    CountedThing.Name thing = things.name(measured.words(), "", measured.measure(), region, false);
    if (thing.name().isEmpty()) {
      report(place, "table-row-not-understood", "the row names no indicator");
      return Optional.empty();
    }
    if (!thing.known()) {
      report(place, "new-indicator", CountedThing.advice(thing.name()));
    }
    BigDecimal present = CellFigure.in(baseline.words()).map(Figure::value).orElse(null);
    Target target =
        new Target(
            1,
            thing.name(),
            comparator(figure.get()),
            figure.get().isRange() ? null : figure.get().value(),
            figure.get().isRange() ? figure.get().value() : null,
            figure.get().max(),
            measured.measure().isEmpty() ? null : measured.measure(),
            measured.per(),
            deadline(table, row, column),
            present,
            null,
            FieldInWords.of(name.words()),
            Evidence.of(text, place),
            null,
            null);
    return Optional.of(new PlacedTarget(target, place));
  }

  private static Comparator comparator(Figure figure) {
    if (figure.isRange()) {
      return Comparator.RANGE;
    }
    return figure.after() == null ? Comparator.AT_LEAST : figure.after();
  }

  /** The day that the row says under 完成时限, where it is in the year of the goal. */
  private String deadline(RawTable table, TableRow row, int column) {
    String year = deadline(table, column);
    if (year == null || table.columns().first(DUE) < 0) {
      return year;
    }
    int number = Integer.parseInt(year.substring(0, 4));
    Years years = new Years(new Period(number, number), null);
    Deadline day = RowDeadline.in(row.cell(table.columns().first(DUE)).words(), years);
    return day == null || day.year() == null || day.year() != number ? year : day.when();
  }

  private String deadline(RawTable table, int column) {
    if (table.columns().year(column) > 0) {
      return String.valueOf(table.columns().year(column));
    }
    String year = null;
    Matcher caption = CAPTION_YEAR.matcher(table.caption());
    while (caption.find()) {
      year = caption.group();
    }
    return year == null ? Prose.deadline(null, period) : year;
  }

  private void report(Span place, String code, String message) {
    findings.accept(Finding.at(text, place.start(), code, message));
  }
}

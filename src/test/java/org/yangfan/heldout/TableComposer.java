package org.yangfan.heldout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yangfan.fact.Comparator;
import org.yangfan.fact.Period;
import org.yangfan.fact.Target;

/** Composes a table of indicators. */
final class TableComposer {
  private final Dice dice;
  private final Layout layout;
  private final Period period;
  private final Deck indicators;
  private final List<Target> targets = new ArrayList<>();

  /** The table as printed and its targets. */
  record Composed(String words, List<Target> targets) {}

  TableComposer(Stock stock, Dice dice, Layout layout, Period period) {
    this.dice = dice;
    this.layout = layout;
    this.period = period;
    this.indicators = new Deck(stock.section("table"), dice);
  }

  Composed table() {
    boolean ordinals = dice.chance(0.7);
    boolean unitColumn = dice.chance(0.6);
    boolean years = period != null && dice.chance(0.6);
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(ordinals, unitColumn, years));
    int count = dice.between(3, 7);
    for (int i = 1; i <= count; i++) {
      rows.add(row(i, ordinals, unitColumn));
    }
    return new Composed(print(rows), targets);
  }

  private List<String> header(boolean ordinals, boolean unitColumn, boolean years) {
    List<String> header = new ArrayList<>();
    if (ordinals) {
      header.add("序号");
    }
    header.add(dice.pick("指标", "指标名称", "主要指标"));
    if (unitColumn) {
      header.add("单位");
    }
    if (layout.baseline()) {
      header.add(years ? period.start() - 1 + "年" : dice.pick("现状值", "基期值"));
    }
    header.add(years ? period.end() + "年" : dice.pick("目标值", "目标"));
    return header;
  }

  private List<String> row(int n, boolean ordinals, boolean unitColumn) {
    String[] indicator = indicators.row();
    String measure = indicator[1].strip();
    int value = dice.between(40, 99);
    BigDecimal baseline =
        layout.baseline() && dice.chance(0.9)
            ? BigDecimal.valueOf(dice.between(11, 390), 1).stripTrailingZeros()
            : null;
    List<String> row = new ArrayList<>();
    if (ordinals) {
      row.add("" + n);
    }
    row.add(indicator[0] + (unitColumn ? "" : "（" + measure + "）"));
    if (unitColumn) {
      row.add(measure);
    }
    if (layout.baseline()) {
      row.add(baseline == null ? "—" : baseline.toPlainString());
    }
    boolean bounded = dice.chance(0.2);
    row.add((bounded ? "≥" : "") + value);
    targets.add(
        new Target(
            1,
            indicator[0],
            Comparator.AT_LEAST,
            BigDecimal.valueOf(value),
            null,
            null,
            measure,
            null,
            period == null ? null : "" + period.end(),
            baseline,
            null,
            null,
            null,
            null,
            null));
    return row;
  }

  private String print(List<List<String>> rows) {
    return switch (layout.table()) {
      case FLAT ->
          rows.stream().map(row -> String.join("\n", row)).collect(Collectors.joining("\n"));
      case MARKDOWN -> markdown(rows);
      default -> html(rows);
    };
  }

  private static String markdown(List<List<String>> rows) {
    List<String> lines =
        new ArrayList<>(rows.stream().map(row -> "| " + String.join(" | ", row) + " |").toList());
    lines.add(1, "|" + " --- |".repeat(rows.get(0).size()));
    return "\n" + String.join("\n", lines) + "\n";
  }

  private static String html(List<List<String>> rows) {
    return rows.stream()
        .map(row -> "<tr><td>" + String.join("</td><td>", row) + "</td></tr>")
        .collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
  }
}

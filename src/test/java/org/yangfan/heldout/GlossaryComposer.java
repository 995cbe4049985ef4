package org.yangfan.heldout;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.fact.GlossaryEntry;

/** Composes the annex that explains terms. */
final class GlossaryComposer {
  private final Stock stock;
  private final Dice dice;
  private final StringBuilder out = new StringBuilder();
  private final List<GlossaryEntry> entries = new ArrayList<>();

  /** The annex as printed and its entries. */
  record Composed(String words, List<GlossaryEntry> entries) {}

  GlossaryComposer(Stock stock, Dice dice) {
    this.stock = stock;
    this.dice = dice;
  }

  Composed annex(Layout.Glossary form) {
    if (form != Layout.Glossary.NONE) {
      out.append(dice.pick("附件：名词解释", "附件\n\n名词解释", "附录 术语解释")).append('\n');
      out.append(head(form));
      List<String> rows = dice.shuffled(stock.section("glossary"));
      rows.subList(0, dice.between(3, 7)).forEach(row -> entry(form, Stock.columns(row)));
    }
    return new Composed(out.toString(), entries);
  }

  private static String head(Layout.Glossary form) {
    return switch (form) {
      case FLAT -> "名词\n释义\n";
      case MARKDOWN -> "\n| 术语 | 解释 |\n| --- | --- |\n";
      default -> "";
    };
  }

  private void entry(Layout.Glossary form, String[] row) {
    String meaning = row[1].strip();
    entries.add(new GlossaryEntry(row[0], meaning, null));
    String line =
        switch (form) {
          case FLAT -> row[0] + "\n" + meaning;
          case MARKDOWN -> "| " + row[0] + " | " + meaning + " |";
          default -> entries.size() + "." + row[0] + "：" + meaning;
        };
    out.append(line).append('\n');
  }
}

package org.yangfan.extract.table;

import java.util.List;
import java.util.function.IntFunction;
import org.yangfan.extract.quantity.CellFigure;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The line above a table, and the one above that, where the first says but the measure. */
final class Caption {
  private static final int LONGEST = 16;

  private static final Pattern SAID =
      Pattern.compile("(?<!\\p{IsHan})(?:计量)?单位[：:]([^：:、，；]{1,10}?)(?:[）)]|$)");
  private static final Pattern BRACKET = Pattern.compile("[（(]([^（）()]{1,10})[）)]$");

  private Caption() {}

  /** The measure that {@code caption} says of all values; "" for none. */
  static String measure(String caption) {
    return measure(SAID.matcher(caption));
  }

  /** The measure in brackets after the words of a header; "" for none. */
  static String bracket(String header) {
    return measure(BRACKET.matcher(header));
  }

  private static String measure(Matcher words) {
    return words.find() && CellFigure.isMeasure(words.group(1)) ? words.group(1) : "";
  }

  /** The words above the cell at {@code header}. */
  static String above(List<TableCell> cells, int header) {
    return above(i -> cells.get(i).words(), header);
  }

  /** The words of the {@code lines} above the one at {@code header}; empty for none. */
  static String above(IntFunction<String> lines, int header) {
    if (header == 0) {
      return "";
    }
    String line = lines.apply(header - 1);
    boolean measure = header > 1 && line.length() <= LONGEST && !measure(line).isEmpty();
    return measure ? lines.apply(header - 2) + "\n" + line : line;
  }
}

package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Parts a cell of bodies whose parts bear the numbers of another cell's: ①甲牵头；②—③乙、丙。 */
public final class NumberedCell {
  private static final String NUMBER =
      "(?:[①-⑳⑴-⒇⒈-⒛❶-❿㈠-㈩]|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[）)])";

  /** One number or several, at the beginning of the cell, a line or a sentence. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![^\\s*>。；;，,|])(?:N(?:[、，和及与至到—~～-]{0,2}N)*[.．、:：]?|\\d{1,2}(?:[、，和及与至到—~～-]{1,2}\\d{1,2})*[.．、:：)）]|[一二三四五六七八九十]{1,2}[、.．:：])[\\s*]*"
              .replace("N", NUMBER));

  private static final Pattern ONE =
      Pattern.compile("([至到—~～-]{0,2})[（(]?([①-⑳⑴-⒇⒈-⒛❶-❿㈠-㈩]|\\d{1,2}|[一二三四五六七八九十]{1,2})");

  private final Text text;

  public NumberedCell(Text text) {
    this.text = text;
  }

  /** What stands behind {@code numbers}. */
  public record Part(Set<Integer> numbers, Span span) {}

  /** The parts of {@code cell}, in order; none where it does not begin with the number one. */
  public List<Part> parts(Span cell) {
    List<Part> parts = new ArrayList<>();
    Matcher mark = MARK.matcher(text.string()).region(cell.start(), cell.end());
    mark.useTransparentBounds(true);
    Set<Integer> taken = new TreeSet<>();
    Set<Integer> numbers = Set.of();
    int start = cell.start();
    while (mark.find()) {
      Set<Integer> found = numbers(mark.group());
      boolean first = parts.isEmpty() && numbers.isEmpty();
      if (!found.contains(firstMissing(taken)) || first && !isBlank(cell.start(), mark.start())) {
        continue;
      }
      if (!first) {
        parts.add(new Part(numbers, new Span(start, mark.start())));
      }
      numbers = found;
      start = mark.end();
      taken.addAll(found);
    }
    if (!numbers.isEmpty()) {
      parts.add(new Part(numbers, new Span(start, cell.end())));
    }
    return parts;
  }

  private boolean isBlank(int start, int end) {
    return text.plain(new Span(start, end)).isBlank();
  }

  private static int firstMissing(Set<Integer> taken) {
    int missing = 1;
    while (taken.contains(missing)) {
      missing++;
    }
    return missing;
  }

  private static TreeSet<Integer> numbers(String mark) {
    TreeSet<Integer> numbers = new TreeSet<>();
    Matcher one = ONE.matcher(mark);
    while (one.find()) {
      int value = Numeral.parse(one.group(2));
      boolean range = !numbers.isEmpty() && one.group(1).matches(".*[至到—~～-].*");
      for (int i = range ? numbers.last() + 1 : value; i <= value; i++) {
        numbers.add(i);
      }
    }
    return numbers;
  }
}

package org.yangfan.extract.task;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * A list of bodies whose parts may bear the numbers of tasks: （五）甲；（六）乙.
 *
 * @param numbers of its parts, by where they stand
 */
record NumberedList(UnitPassage list, NavigableMap<Integer, String> numbers) {
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[：:；;。\\s])[（(]?([一二三四五六七八九十]{1,3}|\\d{1,2})[）)、.]");

  static NumberedList of(Text text, UnitPassage list) {
    Matcher number = NUMBER.matcher(text.string()).region(list.span().start(), list.span().end());
    NavigableMap<Integer, String> numbers = new TreeMap<>();
    while (number.find()) {
      numbers.put(number.start(), number.group(1));
    }
    return new NumberedList(list, numbers);
  }

  /** What of it is for the task at {@code place}: all of it where no part bears its number. */
  UnitPassage part(TaskPlace place) {
    String number = place.heading().number();
    return !numbers.containsValue(number)
        ? list
        : new UnitPassage(
            list.span(),
            list.units().stream()
                .filter(unit -> number.equals(numberBefore(unit.span().start())))
                .toList());
  }

  private String numberBefore(int index) {
    Integer at = numbers.floorKey(index);
    return at == null ? null : numbers.get(at);
  }
}

package org.yangfan.extract.task;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yangfan.document.Numeral;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.PlacedUnit;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.fact.Role;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * A list of bodies whose parts may bear the numbers of tasks: （五）甲；（六）乙, 第5、6项由甲牵头，第7项由乙牵头，丙配合.
 *
 * @param numbers of its parts, by where they stand
 * @param items whether these are said in words: 第5项
 * @param common the helpers at its end, which it names for all parts
 */
record NumberedList(
    UnitPassage list,
    NavigableMap<Integer, Set<Integer>> numbers,
    boolean items,
    List<PlacedUnit> common) {
  private static final String N = "([一二三四五六七八九十]{1,3}|\\d{1,2})";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=[：:；;。\\s])[（(]?N[）)、.]|(?<comma>，?)第(?<all>[（(]?N[）)]?(?:[、和及与至到—~-]{1,2}第?[（(]?N[）)]?)*)[项条]"
              .replace("N", N));

  static NumberedList of(Text text, UnitPassage list) {
    Matcher number = NUMBER.matcher(text.string()).region(list.span().start(), list.span().end());
    NavigableMap<Integer, Set<Integer>> numbers = new TreeMap<>();
    boolean items = true;
    boolean goesOn = false;
    while (number.find()) {
      boolean item = number.group(1) == null;
      Set<Integer> one = item ? Set.of() : Set.of(Numeral.parse(number.group(1)));
      numbers.put(number.start(), item ? Reach.numbers(number.group("all")) : one);
      items &= item;
      goesOn = item && !number.group("comma").isEmpty();
    }
    return new NumberedList(
        list, numbers, items, goesOn ? helpers(list, numbers.lastKey()) : List.of());
  }

  /** Those of the last part, from {@code last} on; none where another part has some. */
  private static List<PlacedUnit> helpers(UnitPassage list, int last) {
    List<PlacedUnit> all =
        list.units().stream().filter(unit -> unit.unit().role() == Role.COOPERATING).toList();
    return all.stream().allMatch(unit -> unit.span().start() > last) ? all : List.of();
  }

  /** Whether a part bears the number of the task at {@code place}. */
  boolean names(TaskPlace place) {
    return numbers.values().stream().anyMatch(these -> these.contains(place.heading().value()));
  }

  /** What of it is for the task at {@code place}: all of it where no part bears its number. */
  UnitPassage part(TaskPlace place) {
    return !names(place)
        ? list
        : new UnitPassage(
            list.span(),
            Stream.concat(
                    list.units().stream()
                        .filter(unit -> isOf(place, unit) && !common.contains(unit)),
                    common.stream())
                .toList());
  }

  private boolean isOf(TaskPlace place, PlacedUnit unit) {
    var part = numbers.floorEntry(unit.span().start());
    return part != null && part.getValue().contains(place.heading().value());
  }
}

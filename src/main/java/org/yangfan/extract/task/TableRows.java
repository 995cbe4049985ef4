package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The rows of tables of tasks, found by the words that name their tasks. */
final class TableRows {
  private static final int SHORTEST = 4;

  /** Before the number of a task in a key; in no title's key. */
  private static final String SIGN = "#";

  /** Tasks by their numbers alone: 1、2, 任务3, 第4—6项. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?:第|任务|\\s|[（(])*N[）)]?(?:(?:[、，,和及与\\s至到—~-])+(?:第|任务|[（(])*N[）)]?)*(?:[项条]|任务)?"
              .replace("N", "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})"));

  private static final int LONGEST_RANGE = 50;
  private static final Pattern NUMBER =
      Pattern.compile("([^\\d一二三四五六七八九十]*)(\\d{1,3}|[一二三四五六七八九十]{1,3})");
  private static final Pattern RANGE = Pattern.compile("[至到—~-]");

  /** A row: the cells that may name its task, as keys, and its bodies. */
  record Row(Span span, List<String> keys, List<UnitPassage> passages) {}

  private final List<Row> all = new ArrayList<>();
  private final Map<String, Set<Row>> byKey = new HashMap<>();
  private final NavigableSet<Integer> lengths = new TreeSet<>();

  /** Those of which a key holds these characters, so many as the shortest has that is compared. */
  private final Map<String, Set<Row>> byPart = new HashMap<>();

  void add(Row row) {
    all.add(row);
    for (String key : row.keys()) {
      lengths.add(key.length());
      byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(row);
      parts(key, SHORTEST)
          .forEach(part -> byPart.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(row));
    }
  }

  /** Those that name the task with the number {@code value}, in order. */
  List<Row> numbered(int value) {
    return value < 0 ? List.of() : named(SIGN + value);
  }

  /** Whether {@code words} name tasks by their numbers alone. */
  static boolean areNumbers(String words) {
    return NUMBERS.matcher(words).matches();
  }

  /** The keys of the numbers that {@code words} name: 1、2, 任务3, 第4—6项. */
  static List<String> numbers(String words) {
    List<String> keys = new ArrayList<>();
    Matcher number = NUMBER.matcher(words);
    int last = -1;
    while (number.find()) {
      int value = Numeral.parse(number.group(2));
      boolean range = last >= 0 && RANGE.matcher(number.group(1)).find();
      int first = range ? Math.max(last + 1, value - LONGEST_RANGE) : value;
      IntStream.rangeClosed(first, value).forEach(i -> keys.add(SIGN + i));
      last = value;
    }
    return keys;
  }

  /** All of them, in the order in which they were added. */
  List<Row> all() {
    return all;
  }

  /** Those with the key {@code title}, in order. */
  List<Row> named(String title) {
    return List.copyOf(byKey.getOrDefault(title, Set.of()));
  }

  /** Those of which a key holds {@code title} or stands in it, if both are long enough. */
  Set<Row> like(String title) {
    Set<Row> like = new LinkedHashSet<>();
    if (all.isEmpty() || title.length() < SHORTEST) {
      return like;
    }
    parts(title, SHORTEST).stream()
        .map(part -> byPart.getOrDefault(part, Set.of()))
        .min(Comparator.comparingInt(Set::size))
        .ifPresent(rows -> rows.stream().filter(row -> holds(row, title)).forEach(like::add));
    lengths.subSet(SHORTEST, true, title.length(), true).stream()
        .map(length -> parts(title, length))
        .flatMap(List::stream)
        .forEach(part -> like.addAll(byKey.getOrDefault(part, Set.of())));
    return like;
  }

  private static boolean holds(Row row, String title) {
    return row.keys().stream().anyMatch(key -> key.contains(title));
  }

  /** The parts of {@code words} that have {@code length} characters. */
  private static List<String> parts(String words, int length) {
    return IntStream.rangeClosed(0, words.length() - length)
        .mapToObj(start -> words.substring(start, start + length))
        .toList();
  }
}

package org.yangfan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.fact.FactsLines;

/**
 * How facts differ from what they were, findings aside.
 *
 * @param changes line by line; not the lines in which places alone differ
 * @param moved how many places differ in lines that are the same but for them
 */
record FactsDifference(List<LineChange> changes, int moved) {
  private static final Pattern PLACE = Pattern.compile("\\{start: \\d+, end: \\d+}");

  /**
   * @param text the file that {@code reviewed} was read from; its lines are counted
   */
  static FactsDifference of(String text, FactsFile reviewed, FactsFile renewed) {
    List<String> old = lines(reviewed);
    List<String> now = lines(renewed);
    List<LineChange> changes = LineChange.between(placeless(old), placeless(now));
    Map<Integer, Integer> printed = FactsLines.of(String.join("\n", old)).in(FactsLines.of(text));
    return new FactsDifference(
        changes.stream()
            .map(
                change ->
                    new LineChange(
                        printed.getOrDefault(change.old(), change.old()),
                        change.now(),
                        change.added(),
                        change.added() ? now.get(change.now() - 1) : old.get(change.old() - 1)))
            .toList(),
        moved(places(old, changes, false), places(now, changes, true)));
  }

  boolean isNone() {
    return changes.isEmpty() && moved == 0;
  }

  /** {@code 4 lines changed, 143 places moved}. */
  String summary() {
    List<String> parts = new ArrayList<>();
    if (!changes.isEmpty()) {
      parts.add(changes.size() + (changes.size() == 1 ? " line" : " lines") + " changed");
    }
    if (moved > 0) {
      parts.add(moved + (moved == 1 ? " place" : " places") + " moved");
    }
    return parts.isEmpty() ? "no facts changed" : String.join(", ", parts);
  }

  private static List<String> lines(FactsFile facts) {
    return FactsFormat.yaml(new FactsFile(facts.document(), facts.plans(), null)).lines().toList();
  }

  private static List<String> placeless(List<String> lines) {
    return lines.stream().map(line -> PLACE.matcher(line).replaceAll("{}")).toList();
  }

  /** The places in the lines that are in both texts. */
  private static List<String> places(List<String> lines, List<LineChange> changes, boolean added) {
    Set<Integer> changed =
        changes.stream()
            .filter(change -> change.added() == added)
            .map(change -> added ? change.now() : change.old())
            .collect(Collectors.toSet());
    return IntStream.range(0, lines.size())
        .filter(i -> !changed.contains(i + 1))
        .mapToObj(lines::get)
        .flatMap(line -> PLACE.matcher(line).results().map(MatchResult::group))
        .toList();
  }

  private static int moved(List<String> before, List<String> after) {
    return (int)
        IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).count();
  }
}

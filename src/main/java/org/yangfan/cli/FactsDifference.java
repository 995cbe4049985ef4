package org.yangfan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        moved(kept(old, changes, false), kept(now, changes, true)));
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

  private static List<String> kept(List<String> lines, List<LineChange> changes, boolean added) {
    List<Integer> changed =
        changes.stream()
            .filter(change -> change.added() == added)
            .map(change -> added ? change.now() : change.old())
            .toList();
    List<String> kept = new ArrayList<>(lines);
    for (int i = changed.size() - 1; i >= 0; i--) {
      kept.remove(changed.get(i) - 1);
    }
    return kept;
  }

  private static int moved(List<String> old, List<String> now) {
    int moved = 0;
    for (int i = 0; i < old.size(); i++) {
      List<String> before = places(old.get(i));
      List<String> after = places(now.get(i));
      for (int j = 0; j < before.size(); j++) {
        moved += before.get(j).equals(after.get(j)) ? 0 : 1;
      }
    }
    return moved;
  }

  private static List<String> places(String line) {
    return PLACE.matcher(line).results().map(MatchResult::group).collect(Collectors.toList());
  }
}

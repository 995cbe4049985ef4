package org.yangfan.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is in one of two texts only.
 *
 * @param old its number in the old text, counted from 1; of a new line, of the one before which it
 *     stands
 * @param now its number in the new text, likewise
 * @param added whether it is in the new text
 */
record LineChange(int old, int now, boolean added, String line) {

  /** The fewest changes that make {@code now} of {@code old}, in order. */
  static List<LineChange> between(List<String> old, List<String> now) {
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    return changes(
        old.subList(start, old.size() - end), now.subList(start, now.size() - end), start + 1);
  }

  private static List<LineChange> changes(List<String> old, List<String> now, int first) {
    int[][] common = common(old, now);
    List<LineChange> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        i++;
        j++;
      } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
        changes.add(new LineChange(first + i, first + j, false, old.get(i++)));
      } else {
        changes.add(new LineChange(first + i, first + j, true, now.get(j++)));
      }
    }
    return changes;
  }

  /** The length of the longest common subsequence of the lines from i of one, from j of other. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** With its number in the old text. */
  String inOld() {
    return old + ": " + this;
  }

  /** With its number in the text that it stands in. */
  String inItsOwn() {
    return (added ? now : old) + ": " + this;
  }

  @Override
  public String toString() {
    return (added ? "+ " : "- ") + line.strip();
  }
}

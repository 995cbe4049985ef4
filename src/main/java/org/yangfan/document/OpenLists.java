package org.yangfan.document;

import java.util.Arrays;
import java.util.regex.MatchResult;
import org.yangfan.regex.Pattern;

/**
 * The places where lists of bodies open (责任单位：), which a heading may follow without any mark
 * between.
 */
final class OpenLists {
  private static final Pattern OPENING = Pattern.compile("(?:单位|部门|牵头|责任|负责|配合|参与)(?:\\*\\*)?[：:]");

  private static final int LONGEST_LIST = 200;

  private final String string;
  private final int[] starts;
  private final int[] ends;

  OpenLists(String string) {
    this.string = string;
    MatchResult[] openings = OPENING.matcher(string).results().toArray(MatchResult[]::new);
    this.starts = Arrays.stream(openings).mapToInt(MatchResult::start).toArray();
    this.ends = Arrays.stream(openings).mapToInt(MatchResult::end).toArray();
  }

  /** Whether a list opens at {@code index}. */
  boolean openAt(int index) {
    return Arrays.binarySearch(starts, index) >= 0;
  }

  /** Whether a list opens before {@code index} in the same sentence. */
  boolean openBefore(int index) {
    int found = Arrays.binarySearch(ends, index);
    int last = found >= 0 ? found : -found - 2;
    if (last < 0 || starts[last] < index - LONGEST_LIST) {
      return false;
    }
    return string.substring(starts[last], index).indexOf('。') < 0;
  }
}

package org.yangfan.extract.indicator;

import java.util.Arrays;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** What only the last of several things says for all of them: 东部、中部、西部地区覆盖率, 园区、港区覆盖率. */
public final class SharedEnding {
  /** What is said of a place: 5G网络覆盖率. */
  private static final Pattern RATE =
      Pattern.compile(
          ".{1,12}?(?<rate>(?:(?:5G|4G|光纤|千兆|移动)[^区]{0,8})?(?:覆盖|通达|接入|开通|普及|联网|优良|达标|共享|应用)(?:率|比例))");

  private SharedEnding() {}

  /** {@code things} with the ending that the last one has given to all. */
  public static String[] given(String[] things) {
    String last = things[things.length - 1];
    int kind = things[0].length();
    if (kind > 1 && kind < last.length() && areOfOneKind(things, last.charAt(kind - 1))) {
      for (int i = 0; i < things.length - 1; i++) {
        things[i] += last.substring(kind);
      }
      return things;
    }
    Matcher rate = RATE.matcher(last);
    boolean shared = rate.matches() && Arrays.stream(things).noneMatch(t -> t.equals(""));
    for (int i = 0; shared && i < things.length - 1; i++) {
      things[i] = RATE.matcher(things[i]).matches() ? things[i] : things[i] + rate.group("rate");
    }
    return things;
  }

  /** Whether all but the last are as long and end alike: 东部、中部、西部地区…率. */
  private static boolean areOfOneKind(String[] things, char end) {
    int length = things[0].length();
    return Arrays.stream(things, 0, things.length - 1)
        .allMatch(thing -> thing.length() == length && thing.charAt(length - 1) == end);
  }
}

package org.yangfan.extract.indicator;

import java.util.Arrays;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** What only the last of several things says for all of them: 东部、中部、西部地区覆盖率, 园区、港区覆盖率. */
public final class SharedEnding {
  /** What is said of a place: 5G网络覆盖率. */
  private static final Pattern RATE =
      Pattern.compile(
          ".{1,12}?(?<rate>(?:(?:5G|4G|光纤|千兆|移动)[^区]{0,8})?(?:覆盖|通达|接入|开通|普及|联网|优良|达标|共享|应用|安装|配备)(?:率|比例))");

  /** What the last of several kinds is of, with its rate: 供水、供热管网监测率. */
  private static final Pattern KIND_WITH_RATE =
      Pattern.compile(
          "\\p{IsHan}{2,6}?(?<rate>(?:管网|管线|企业|行业|医院|学校|机构|车辆|船舶|设备|终端|用户|园区|系统|领域|线路).{2,}(?:率|比例))");

  private static final String BODY = "(?:园区|企业|医院|学校|高校|机构|乡镇|社区|港口|机场|景区|行政村|县城|城区|街道)";

  /** What the last of several bodies or places says of each: 企业、园区用能监测率. */
  private static final Pattern OF_BODY =
      Pattern.compile("\\p{IsHan}{0,6}?" + BODY + "(?<rate>[^、]{2,}(?:率|比例))");

  private static final Pattern ENDS_WITH_BODY = Pattern.compile(".*" + BODY);

  private static final Pattern KIND = Pattern.compile("\\p{IsHan}{2,4}(?<![率例比数量])");

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
    Matcher ofKind = KIND_WITH_RATE.matcher(last);
    boolean kinds = ofKind.matches() && areKinds(things, ofKind.group("rate"));
    Matcher ofBody = OF_BODY.matcher(last);
    boolean bodies = !kinds && ofBody.matches() && areBodies(things);
    Matcher rate = kinds ? ofKind : bodies ? ofBody : RATE.matcher(last);
    boolean shared =
        kinds || bodies || rate.matches() && Arrays.stream(things).noneMatch(t -> t.equals(""));
    for (int i = 0; shared && i < things.length - 1; i++) {
      things[i] = RATE.matcher(things[i]).matches() ? things[i] : things[i] + rate.group("rate");
    }
    return things;
  }

  private static boolean areBodies(String[] things) {
    return Arrays.stream(things, 0, things.length - 1)
        .allMatch(thing -> ENDS_WITH_BODY.matcher(thing).matches());
  }

  /** Whether all but the last only say a kind of what {@code rate} begins with. */
  private static boolean areKinds(String[] things, String rate) {
    return Arrays.stream(things, 0, things.length - 1)
        .allMatch(t -> KIND.matcher(t).matches() && !t.endsWith(rate.substring(0, 2)));
  }

  /** Whether all but the last are as long and end alike: 东部、中部、西部地区…率. */
  private static boolean areOfOneKind(String[] things, char end) {
    int length = things[0].length();
    return Arrays.stream(things, 0, things.length - 1)
        .allMatch(thing -> thing.length() == length && thing.charAt(length - 1) == end);
  }
}

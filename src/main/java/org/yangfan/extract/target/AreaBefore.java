package org.yangfan.extract.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What part of the region a thing is for: the kind of area that stands before the verb. */
final class AreaBefore {
  private static final String KINDS =
      "(?:(?:中心|主|老|新)?城区|(?:重点|热点|核心|关键|薄弱)(?:区域|地区)|(?:农村|乡村|城乡|偏远|边远|边境|沿边|沿海|山区|民族|革命老|脱贫)地区|农村|山区|牧区|林区|库区)";

  private static final Pattern AREA =
      Pattern.compile("(?:^|[，。；在、等和及与向])(?<area>(?:[\\d.]+[-－‐–—―~至][\\d.]+公里)?" + KINDS + ")$");

  private static final Pattern OPENING = Pattern.compile(KINDS);

  private static final int LONGEST = 20;

  private AreaBefore() {}

  /** Whether {@code words} begin with such an area. */
  static boolean isArea(String words) {
    return OPENING.matcher(words).lookingAt();
  }

  /** The area that ends at {@code verb}, empty for none: 在农村地区建设 → 农村地区. */
  static String of(String string, int verb) {
    Matcher area = AREA.matcher(string).region(Math.max(0, verb - LONGEST), verb);
    return area.find() ? area.group("area") : "";
  }
}

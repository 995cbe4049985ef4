package org.yangfan.extract.promise;

import org.yangfan.extract.clause.Verbs;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** What part of the region a thing is for: the kind of area that stands before the verb. */
public final class AreaBefore {
  private static final String KINDS =
      "(?:(?:中心|主|老|新)?城区|(?:重点|热点|核心|关键|薄弱)(?:生态|旅游|产业|功能)?(?:区域|地区)|(?:农村|乡村|城乡|偏远|边远|边境|沿边|沿海|山区|民族|革命老|脱贫)地区|农村|(?:偏远|边远|高寒|深)?山区|(?:重点)?沙区|[牧林库垦]区)";

  /** A place by name that acts: 云岭新区建成. */
  private static final String NAMED = "(?![在向对为从围依])\\p{IsHan}{2,8}(?:新区|产区|港区|养殖区|种植区|先导区|高铁)|中小学";

  private static final Pattern AREA =
      Pattern.compile(
          "(?:^|(?<=年[底末]?前?)(?=[山林牧库]区)|其中|[，。；在、和及与向沿]|等(?!(?:[山林牧]区|库区)$))(?<area>(?!城区$)(?:[\\d.]+[-—~至][\\d.]+公里)?"
              + KINDS
              + "|(?<=沿)\\p{IsHan}{1,4}[江河湖溪]两岸|(?:\\p{IsHan}{2,6}[、和及与]){0,3}\\p{IsHan}{0,8}(?:通道|廊道|公路|高速|铁路|高铁|[国省县]道|干线|航道|河谷|岸线)沿线)$");

  private static final Pattern ACTING = Pattern.compile("(?:%s)(?=%s)".formatted(NAMED, Verbs.ANY));

  /** Where things are new, and are told so with them: 海岛新建基站. */
  private static final Pattern OF_NEW = Pattern.compile("(?:[有无]居民)?(?:海岛|岛屿|渔村|[港矿]区)");

  private static final Pattern OPENING =
      Pattern.compile(KINDS + "|(?!在)\\p{IsHan}{0,6}(?:城区|片区)|(?:城市)?建成区");

  private static final int LONGEST = 20;

  private AreaBefore() {}

  /** Whether {@code words} begin with such an area. */
  public static boolean isArea(String words) {
    return OPENING.matcher(words).lookingAt();
  }

  /** Whether {@code words} are such an area and nothing else. */
  static boolean isWholly(String words) {
    return OPENING.matcher(words).matches();
  }

  /** {@code words} without such an area that they begin with. */
  static String without(String words) {
    Matcher area = OPENING.matcher(words);
    return area.lookingAt() ? words.substring(area.end()) : words;
  }

  /** Index after the place by name that acts from {@code start} on; {@code start} for none. */
  static int afterActing(String string, int start, int end) {
    Matcher acting = ACTING.matcher(string).region(start, end).useTransparentBounds(true);
    return acting.lookingAt() ? acting.end() : start;
  }

  /** The area that is all that stands from {@code start} to the {@code verb} 新建, or empty. */
  static String ofNew(String string, int start, int verb) {
    return OF_NEW.matcher(string).region(start, verb).matches()
        ? string.substring(start, verb)
        : of(string, verb);
  }

  /** The area that ends at {@code verb}, empty for none: 在农村地区建设 → 农村地区. */
  static String of(String string, int verb) {
    Matcher area = AREA.matcher(string).region(Math.max(0, verb - LONGEST), verb);
    return area.find() ? area.group("area") : "";
  }
}

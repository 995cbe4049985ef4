package org.yangfan.extract.indicator;

import org.yangfan.extract.promise.AreaBefore;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.promise.Quantity;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Names a part of what was promised before it: 其中国家级6个, 其中港口不少于3个. */
public final class PartNames {
  /** What is done to a part, and not to the whole: 其中改造基站500个. */
  private static final Pattern OF_PART = Pattern.compile("(?:其中)?(?<verb>改造|升级改造|升级|扩建|新建|新增)");

  /** Which of the whole are meant: 其中入选国家名录的不少于25家. */
  private static final Pattern THOSE =
      Pattern.compile("(?:其中)?(?<which>[^，。；、]{2,16})的(?:不少于|不低于|至少|超过|达到?|约|占)*$");

  /** A part of the region, by name, of which something is to be: 其中东山市8000个. */
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,8}(?:市|地区)");

  /** What schools, hospitals and companies are counted by. */
  private static final Pattern COUNTS_BODIES = Pattern.compile(".*[个家所户名]|%");

  /** What of a thing is only a part's attribute: 国家级, 文旅类, 农村地区. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          ".*(?:类|级|型|以上|以下|领域|地区|区域|沿线|方面|行业|方向)(?<!机型)|.{1,6}(?:(?<!企)业|(?<![景园社港校])区|县|镇)|.{1,5}(?:地州|地市|[州盟])|(?:中心)?城市|县城|城镇|农村|乡村|城乡|牧区");

  private static final Pattern BODIES =
      Pattern.compile(".*(?:院校|学校|高校|中小学|医院|卫生院|企业|园区|机构|社区|景区|单位)");

  /** What places and bodies have, so that some of them are told by where they are. */
  private static final Pattern HELD =
      Pattern.compile(".*(?:专网|基站|场景|标杆|样板|项目|平台|系统|终端|站点|设备|点位|杆塔|校园)");

  private static final Pattern PLACES =
      Pattern.compile(".*(?:院校|学校|高校|中小学|医院|卫生院|园区|社区|景区|港口|机场|站场|车站|码头|枢纽|矿山|煤矿|工地|楼宇|商圈|环节)");

  /** What a road or an area has, in measures of its own: 高速公路5G覆盖里程. */
  private static final Pattern EXTENT = Pattern.compile("[^5]{2,}(?<of>5G.*(?:里程|面积|长度))");

  /** How many last characters of a part and its whole are the same where they name one kind. */
  private static final int SAME = 3;

  private PartNames() {}

  /** Whether {@code thing} is of those that places and sectors have. */
  public static boolean isHeld(String thing) {
    return HELD.matcher(thing).matches();
  }

  /**
   * {@code promise}, of a part of {@code whole}, by its name.
   *
   * @param whole null where it is of no part
   * @param start index of {@code string} where its words begin
   */
  static Promise completed(Promise promise, Promise whole, String string, int start) {
    String words = promise.words();
    if (whole == null) {
      return promise;
    }
    Matcher done = OF_PART.matcher(string).region(start, string.length());
    if (done.lookingAt()) {
      return promise.of(done.group("verb") + words);
    }
    Matcher those = THOSE.matcher(string).region(start, promise.figure().start());
    if (those.lookingAt()) {
      return promise.of(those.group("which") + whole.words());
    }
    if (words.equals(whole.words())) {
      return promise.doneAs(whole);
    }
    boolean share = promise.figure().isRelative() && !words.endsWith("率");
    String rest = share && whole.figure().isShare() ? restOfRate(words, whole.words()) : "";
    if (!rest.isEmpty()) {
      return promise.of(words + rest);
    }
    if (share) {
      return promise.of(words.replaceFirst("占比?$", "") + "占比");
    }
    boolean counts = COUNTS_BODIES.matcher(promise.figure().measure()).matches();
    if (PLACE.matcher(words).matches() && !AreaBefore.isArea(words)) {
      return promise.of(words + whole.verb() + whole.words());
    }
    String part = partOf(words, whole.words(), counts);
    return part.equals(words) ? promise : promise.of(part).doneAs(whole);
  }

  /** What the rate of a whole says after the kind that a part names too: 农村学校 of 学校上云率. */
  private static String restOfRate(String part, String whole) {
    for (int i = 0; whole.endsWith("率") && i <= part.length() - 2; i++) {
      int kind = whole.indexOf(part.substring(i));
      if (kind >= 0) {
        return whole.substring(kind + part.length() - i);
      }
    }
    return "";
  }

  /**
   * The name of a part: 工业领域 of 5G项目 is 工业领域5G项目, 港口 of 5G专网 is 港口5G专网, 骨干企业 of 企业 is 骨干企业.
   *
   * @param counts whether the part's measure may count bodies: schools are not counted by rooms
   */
  private static String partOf(String part, String whole, boolean counts) {
    Matcher extent = EXTENT.matcher(whole);
    if (extent.matches() && !Quantity.isIn(part, "")) {
      return part + extent.group("of");
    }
    boolean ofItself = !part.isEmpty() && ofItself(part, whole);
    boolean attribute =
        part.isEmpty()
            || ATTRIBUTE.matcher(part).matches()
            || !counts && BODIES.matcher(part).matches()
            || HELD.matcher(whole).matches() && PLACES.matcher(part).matches();
    return attribute && !ofItself ? part + whole : part;
  }

  /** 国家级示范区 of 养殖示范区 names itself what it is. */
  private static boolean ofItself(String part, String whole) {
    return part.length() > SAME && whole.endsWith(part.substring(part.length() - SAME));
  }
}

package org.yangfan.extract.unit;

import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** Tells what parts two bodies of a list beside marks, and which marks stand within a name. */
final class UnitBreaks {
  private static final int LONGEST_NAME = 60;
  private static final String COMPANIES = "企业";
  private static final List<String> JOINERS = List.of("会同", "以及", "会", "和", "及", "与", "并");

  /** 各市、县（区）人民政府: the mark in it separates no bodies. */
  private static final Pattern DIVISIONS =
      Pattern.compile(
          ("EACH(?:边境|沿[海江边]|重点|试点)?(?:KIND|[省设地级以上]|（KIND）|\\(KIND\\)){1,8}、(?:KIND|[（）()〔〕\\[\\]、]){1,12}(?![级直属])"
                  + "(?:以?[及和与](?:计划单列市|\\p{IsHan}{2,8}(?:兵团|[市州盟县区旗](?=(?:人民)?政府))))*"
                  + "|EACH[设区地级以上市州盟县旗乡镇（）()]{1,8}(?:(?:人民)?政府|行政公署|行署)、(?=[市州盟县区旗]{0,2}(?:人民)?政府)"
                  + "|EACH[设区地级以上市州盟县旗乡镇街道人民政府行公署（）()、]{1,16}、(?=街道办事处|(?:街道办?|管委会|管理委员会|园区)(?:(?!\\p{IsHan})|(?=等|按|配合|参与|负责|落实)))")
              .replace("EACH", "(?:各有关|各相关|各|有关|相关)")
              .replace("KIND", "(?:自治[区州县旗]|直[辖管]市|[市州盟县区旗乡镇])"));

  /** What 等 joins to the bodies before it as a class of its own: 市教育局等市直有关部门. */
  private static final Pattern OTHERS =
      Pattern.compile("等(?:自治区|园区|[省市州盟县区旗])(?:直属?|级)?各?(?:有关|相关)(?:部门|单位)");

  /** What stands before the office that each place has: 各市(经济和信息化局). */
  private static final Pattern EACH_PLACE =
      Pattern.compile("(?:各有关|各相关|各|有关|相关)[设区地级以上省市州盟县旗（）()、]{1,9}");

  /** 某某新区及各开发区管委会: one class, whose last word is said once. */
  private static final Pattern ZONE = Pattern.compile("\\p{IsHan}{2,8}区");

  private static final Pattern ZONES = Pattern.compile("各[^、，；]{0,6}区管(?:理委员|委)会");

  /** What is left of a place whose name begins as a joining word does: 和(平区人民政府). */
  private static final Pattern REST_OF_PLACE = Pattern.compile(".?[区县市州旗](?:人民)?政府");

  private final UnitText words;
  private final String string;
  private final Bodies bodies;
  private final Region region;

  UnitBreaks(UnitText words, Bodies bodies, Region region) {
    this.words = words;
    this.string = words.string();
    this.bodies = bodies;
    this.region = region;
  }

  /** Whether the white space before {@code index} keeps two bodies apart: 省教育厅 省体育局. */
  boolean blankBefore(int index, int item, int end) {
    return index > item + 1
        && words.afterBlank(index)
        && !UnitBounds.completes(string, index)
        && bodies.looksLikeBody(string.substring(item, index), region)
        && bodies.longestAt(string, item, region) <= index
        && (bodies.beginsLikeBody(after(index, end), region)
            || Character.isLetter(string.charAt(index))
                && !words.startsLine(index)
                && bodies.looksLikeBody(untilBlank(index, end), region));
  }

  private String untilBlank(int index, int end) {
    int stop = index + 1;
    while (stop < end && !words.afterBlank(stop) && Character.isLetter(string.charAt(stop))) {
      stop++;
    }
    return string.substring(index, stop);
  }

  private String after(int index, int end) {
    return string.substring(index, Math.min(end, index + LONGEST_NAME));
  }

  /** The index after the divisions that the item at {@code item} begins with; item for none. */
  int afterDivisions(int item, int end) {
    Matcher divisions = DIVISIONS.matcher(string).region(Math.min(item, end), end);
    if (!divisions.lookingAt()) {
      return item;
    }
    int last = string.lastIndexOf('、', divisions.end() - 1) + 1;
    int known = bodies.longestAt(string, last, region);
    boolean own = known > last && !string.startsWith("政府", known - 2);
    return own ? item : divisions.end();
  }

  /**
   * The length of the word at {@code index} that joins the body from {@code item} on to another; 0
   * if none.
   */
  int joiner(int index, int item, int end) {
    if (string.charAt(index) == '等' && OTHERS.matcher(string).region(index, end).lookingAt()) {
      return 1;
    }
    for (String joiner : JOINERS) {
      int next = index + joiner.length();
      if (next < end && string.startsWith(joiner, index)) {
        return joins(
                    joiner,
                    string.substring(Math.max(item, index - LONGEST_NAME), index),
                    end,
                    next)
                && !inOfficeOfEach(item, next)
            ? joiner.length()
            : 0;
      }
    }
    return 0;
  }

  private boolean joins(String joiner, String before, int end, int next) {
    if (before.isEmpty() && REST_OF_PLACE.matcher(string).region(next, end).lookingAt()
        || joiner.equals("会") && (before.endsWith("管委") || before.endsWith("委员"))) {
      return false;
    }
    if (ZONE.matcher(before).matches() && ZONES.matcher(string).region(next, end).lookingAt()) {
      return false;
    }
    boolean body =
        before.isEmpty() || bodies.looksLikeBody(before, region) || Governments.isPlace(before);
    return body
        && (bodies.beginsLikeBody(after(next, end), region)
            || Governments.isPlace(mentionAt(next, end))
            || isClass(next, end) && !sameClass(before, next, end)
            || bodies.isCalledByPlace(mentionAt(next, end), region)
            || joiner.equals("会同") && !before.isEmpty() && mentionAt(next, end).length() > 1);
  }

  /** Whether the name of an office goes on at {@code next} which each place has: 各县文化和|旅游局. */
  private boolean inOfficeOfEach(int item, int next) {
    Matcher each = EACH_PLACE.matcher(string).region(item, next);
    return each.lookingAt() && bodies.longestAt(string, each.end(), region) > next;
  }

  /** Whether both are classes of one kind: 各市和有关县; of companies and of offices they are not. */
  private boolean sameClass(String before, int next, int end) {
    return bodies.named(before, region).collective()
        && before.endsWith(COMPANIES) == mentionAt(next, end).endsWith(COMPANIES);
  }

  /** Whether the item at {@code index} means a class of bodies: 基础电信企业. */
  private boolean isClass(int index, int end) {
    return bodies.named(mentionAt(index, end), region).collective();
  }

  private String mentionAt(int index, int end) {
    int stop = index;
    while (stop < end && Character.isLetter(string.charAt(stop))) {
      stop++;
    }
    UnitTail name = UnitTail.of(string.substring(index, Math.min(stop, index + LONGEST_NAME)));
    return string.substring(index + name.start(), index + name.end());
  }
}

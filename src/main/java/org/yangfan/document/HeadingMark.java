package org.yangfan.document;

import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The number or label that opens a heading.
 *
 * @param start its first character
 * @param end where the title starts
 */
record HeadingMark(HeadingStyle style, String label, String number, int start, int end) {
  private static final String HAN = "[〇零一二三四五六七八九十百]";
  private static final String NUMBER = "(?<number>\\d{1,3}(?!G)|" + HAN + "{1,4})";
  private static final String LEGAL = "[壹贰叁肆伍陆柒捌玖拾]";
  private static final String GAP = "[\\s\\u3000\\u00A0]*";
  private static final String DECIMAL = "\\d{1,2}\\.\\d{1,2}";
  private static final String AFTER_DECIMAL =
      "[.．]?[ \\t\\u3000]+(?=[“\"]?(?:5G|(?![万亿个倍])\\p{IsHan}{2}))";

  /** Letters are numbers only where they open a line, before Chinese words or 5G. */
  private static final String AT_LINE_START = "(?<=(?:^|[\\r\\n])[ \\t\\u3000\\u00A0#*>]{0,9})";

  private static final String BEFORE_WORDS = "(?=[“\"]?(?:\\p{IsHan}{2}|5G))";
  private static final String BEFORE_FIELD = "[ \\u3000\\u00A0](?=[“\"]?5G[+＋])";
  private static final String BOLD = "(?:\\*\\*)?" + GAP;

  /** Not where it says who has that task: 第3条由甲局负责. */
  private static final String NO_LIST =
      "(?!由[^。；：]{2,60}(?:牵头|负责|配合|落实)|(?:责任|牵头|配合|主办|协办|主管)(?:单位|部门)?[：:]|[^，。；：]{2,40}[局委厅部办院会府司团](?:牵头|负责|配合|落实)(?:[，。；\\r\\n]|$))";

  /** 第一项 before a title. */
  private static final String NTH_ITEM =
      "(?<=(?:^|[\\r\\n])[ \\t\\u3000\\u00A0#*>-]{0,9})第"
          + GAP
          + NUMBER
          + GAP
          + "项(?:任务|工作|行动|举措|措施)?"
          + "(?:[ \\t\\u3000\\u00A0]*[：:][ \\t\\u3000\\u00A0]*|[ \\t\\u3000\\u00A0]+|(?=[“\"]?5G[+＋]))"
          + NO_LIST;

  private record Form(HeadingStyle style, Pattern pattern, boolean hasLabel, boolean hasNumber) {
    static Form of(HeadingStyle style, String regex) {
      return new Form(
          style,
          Pattern.compile("(?U)" + regex),
          regex.contains("?<label>"),
          regex.contains("?<number>"));
    }
  }

  /** In the order in which they are tried. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              HeadingStyle.PART, "第" + GAP + NUMBER + GAP + "(?:[章篇编]|部分)" + GAP + "[：:、]?" + GAP),
          Form.of(HeadingStyle.ARTICLE, "第" + GAP + NUMBER + GAP + "节" + GAP + "[：:、]?" + GAP),
          Form.of(
              HeadingStyle.ITEM, "第" + GAP + NUMBER + GAP + "条" + GAP + "[：:、]?" + GAP + NO_LIST),
          Form.of(HeadingStyle.ITEM, NTH_ITEM),
          Form.of(
              HeadingStyle.CHAPTER,
              "(?<number>" + HAN + "{1,3})[、．.](?!" + HAN + "{1,2}[、级类期])" + GAP),
          Form.of(
              HeadingStyle.SECTION,
              "[（(]" + GAP + "(?<number>" + HAN + "{1,3})" + GAP + "[）)][、.]?" + GAP),
          Form.of(
              HeadingStyle.BOX,
              "[【〖]?(?<label>(?:专栏|(?:重点|重大)(?:系列)?(?:工程|项目)(?:专栏)?))"
                  + GAP
                  + "(?:之?"
                  + NUMBER
                  + "(?![年批大个项类])"
                  + GAP
                  + "[：:】〗]?|[：:])"
                  + GAP),
          Form.of(
              HeadingStyle.BOX,
              "[【〖]?(?<label>(?:示范|标志性|专项)(?:工程|项目|行动))" + GAP + NUMBER + GAP + "[：:】〗]" + GAP),
          Form.of(HeadingStyle.BOX, "(?<label>专栏)[ \\t\\u3000]+(?=[“《\\p{IsHan}]|5G)"),
          Form.of(
              HeadingStyle.BOX,
              "(?<label>重点工程)[ \\t\\u3000]+(?=[^\\s，。；：]{2,30}(?:工程|行动|计划)[ \\t]*(?:[\\r\\n]|$))"),
          Form.of(
              HeadingStyle.LABELLED,
              "(?<label>(?:主攻|重点|主要|发展)?方向|(?:重点|主要)?任务)"
                  + GAP
                  + "(?:"
                  + NUMBER
                  + GAP
                  + "(?:[：:、]|[.．](?!\\d(?!G)))?|[：:]|(?=\\*\\*))"
                  + GAP
                  + BOLD),
          Form.of(
              HeadingStyle.LABELLED,
              "(?<label>(?:专项)?行动|举措|措施|场景|工程)"
                  + GAP
                  + NUMBER
                  + "(?:"
                  + GAP
                  + "[：:]|"
                  + BEFORE_FIELD
                  + ")"
                  + GAP),
          Form.of(
              HeadingStyle.LABELLED,
              AT_LINE_START
                  + "(?<label>(?:专项)?行动|举措|措施|场景|工程)"
                  + NUMBER
                  + "[ \\t\\u3000]+(?=\\p{IsHan}{2})(?![万亿个项家余])"),
          Form.of(HeadingStyle.ITEM, "(?<number>" + DECIMAL + "\\.\\d{1,2})" + AFTER_DECIMAL),
          Form.of(HeadingStyle.SECTION, "(?<number>" + DECIMAL + ")" + AFTER_DECIMAL),
          Form.of(
              HeadingStyle.ITEM,
              "(?<number>\\d{1,3})" + GAP + "[.．、](?!\\d(?!\\d?G(?!Hz)))(?!\\d+[.．]\\d)" + GAP),
          Form.of(HeadingStyle.SUBITEM, "[（(]" + GAP + "(?<number>\\d{1,2})" + GAP + "[）)]" + GAP),
          Form.of(HeadingStyle.SUBITEM, "(?<number>\\d{1,2})[）)]" + GAP),
          Form.of(HeadingStyle.ITEM, "(?<number>\\d{1,2})" + BEFORE_FIELD),
          Form.of(HeadingStyle.SECTION, "(?<number>[㈠-㈩])" + GAP),
          Form.of(HeadingStyle.POINT, "(?<number>[①-⑳❶-❿])" + GAP),
          Form.of(HeadingStyle.SUBITEM, "(?<number>[⑴-⒇])" + GAP),
          Form.of(HeadingStyle.ITEM, "(?<number>[⒈-⒛])" + GAP),
          Form.of(HeadingStyle.CHAPTER, "(?<number>" + LEGAL + "{1,3})[、．.]" + GAP),
          Form.of(HeadingStyle.SECTION, "[（(](?<number>" + LEGAL + "{1,3})[）)]" + GAP),
          Form.of(
              HeadingStyle.SECTION,
              AT_LINE_START + "(?<number>[IVX]{1,5}|[Ⅰ-Ⅻ])[.．、]" + GAP + BEFORE_WORDS),
          Form.of(
              HeadingStyle.ITEM, AT_LINE_START + "(?<number>[A-Ha-h])[.．、]" + GAP + BEFORE_WORDS),
          Form.of(
              HeadingStyle.SUBITEM,
              AT_LINE_START + "[（(]?(?<number>[A-Ha-h])[）)]" + GAP + BEFORE_WORDS),
          Form.of(
              HeadingStyle.ITEM, AT_LINE_START + "(?<number>0\\d)[ \\t\u3000]+" + BEFORE_WORDS));

  /** A number that only a blank parts from its title. */
  private static final Pattern BARE =
      Pattern.compile("(?<number>\\d{1,2})[ \\t\u3000]+(?=\\p{IsHan}{2})");

  /** A number that runs into a name such as 4K or 3D, which could be a decimal with its measure. */
  private static final Pattern BEFORE_DIGIT =
      Pattern.compile("(?<number>\\d{1,3})[.．、](?=\\d{1,2}[A-Z])(?![^\\s。]{2,5}(?:Hz|bps|W|VA))");

  /**
   * What at {@code index} of {@code text} is the mark of an item that runs into a name which begins
   * with a digit and a letter, or else a decimal: the numbers before tell. Null for neither.
   */
  static HeadingMark beforeDigit(Text text, int index, int limit) {
    return item(BEFORE_DIGIT, text, index, limit);
  }

  /** What at {@code index} may be a number that only a blank parts from its title, or null. */
  static HeadingMark bare(Text text, int index, int limit) {
    return item(BARE, text, index, limit);
  }

  private static HeadingMark item(Pattern pattern, Text text, int index, int limit) {
    Matcher matcher = pattern.matcher(text.string()).region(index, limit);
    return matcher.useTransparentBounds(true).lookingAt()
        ? new HeadingMark(HeadingStyle.ITEM, null, matcher.group("number"), index, matcher.end())
        : null;
  }

  /** The mark that stands at {@code index} of {@code text}, or null. */
  static HeadingMark at(Text text, int index, int limit) {
    if (index >= limit || !opens(text.string().charAt(index))) {
      return null;
    }
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(text.string()).region(index, limit);
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return new HeadingMark(
            form.style,
            form.hasLabel ? matcher.group("label") : null,
            form.hasNumber ? matcher.group("number") : null,
            index,
            matcher.end());
      }
    }
    return null;
  }

  /** Whether it is a label without a number, which a sentence may open with too: 任务：. */
  boolean isLabel() {
    return label != null && number == null && style != HeadingStyle.BOX;
  }

  /** The heading that it opens. */
  Heading heading(int depth, int lead, Span title) {
    return new Heading(style, depth, label, number, lead, new Span(start, title.end()), title);
  }

  private static boolean opens(char c) {
    return Character.isDigit(c)
        || "第（(【〖专重示标主发任行举措场工方IVXABCDEFGHabcdefgh".indexOf(c) >= 0
        || c >= 'Ⅰ' && c <= 'Ⅻ'
        || Numeral.parse("" + c) >= 0
        || c == '百';
  }
}

package org.yangfan.extract.head;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Pattern;

/**
 * The title of a plan, as it stands in the text before its first chapter.
 *
 * @param words without 《》 and white space; the words 关于印发…的通知 are not part of it
 * @param span where it stands
 */
public record PlanTitle(String words, Span span) {
  static final String KIND =
      "(?:计[划画]|方案|意见|措施|规划|办法|纲要|政策|细则|行动|要点|举措|任务书|分解表|指引|指南|安排|(?:场景|措施|政策|任务|项目|工作)清单)";
  static final String YEARS = "\\d{4}年?[-—–－~～至到]+\\d{4}年?";
  static final String PERIOD =
      "(?:"
          + YEARS
          + "[）)]|[（(](?![^（）()]*\\d月\\s?\\d|\\d{4}年[\\d一二三四五六七八九十]{1,2}月[）)])[^（）()〔\\[号]*\\d{4}[^（）()〔\\[号]*[）)]|[（(](?:试行|征求意见稿|暂行)[）)])";
  private static final String VERBS = "(?:进一步|全面|大力|加快|推进|推动|促进|支持|加强|深化|开展|做好|实施)";
  private static final Pattern LINE =
      Pattern.compile(
          "[^，。；！？：:]{2,60}"
              + KIND
              + PERIOD
              + "{0,2}(?:的?(?:通知|意见))?|[^，。；！？：:]{0,40}关于"
              + VERBS
              + "[^，。；！？：:]{4,50}的通知");
  static final Pattern SUBJECT = Pattern.compile("5G|第五代移动通信");

  /** What only a title says that does not speak of 5G: whose plan it is, of what, or for when. */
  private static final Pattern OF_A_PLAN =
      Pattern.compile(
          "关于|"
              + YEARS
              + "|20\\d{2}年|十[三四五六]五|^\\p{IsHan}{2,8}?[省市县区州盟旗]|.{6}(?:(?:行动|工作|实施|推进|建设)(?:计[划画]|方案|意见)|若干(?:政策)?措施|发展规划)");

  /** Whether {@code words}, in plain characters, have the form of a plan's title. */
  public static boolean isForm(String words) {
    return isLine(words) && SUBJECT.matcher(words).find() && !words.contains("印发");
  }

  /** Whether {@code words}, of whatever subject, could be the title of a plan. */
  static boolean isLine(String words) {
    return LINE.matcher(words).matches();
  }

  /** The title at {@code span} with these words, without 《》. */
  static PlanTitle unquoted(String words, Span span) {
    return new PlanTitle(words.replace("《", "").replace("》", ""), span);
  }

  /** The same title in the words of {@code text}, which has the same characters at each place. */
  PlanTitle printedIn(Text text) {
    return unquoted(Wording.solid(text.slice(span)), span);
  }

  /** The title in {@code header}, or null where none is recognised. */
  static PlanTitle in(Text text, Span header) {
    TitleLines lines = new TitleLines(text, header);
    PlanTitle line = lines.last(SUBJECT);
    line = line == null ? lines.last(OF_A_PLAN) : line;
    PlanTitle found = line == null ? TitleInSentence.in(text, header) : line;
    return found == null ? lines.unquoted().last(SUBJECT) : found;
  }

  /** The last title in {@code header} that speaks of 5G and makes up a line or several, or null. */
  public static PlanTitle ownLine(Text text, Span header) {
    return new TitleLines(text, header).last(SUBJECT);
  }
}

package org.yangfan.extract.region;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Pattern;

/**
 * What the words above the first head of a region say of those below: the title of a document, and
 * how it begins.
 *
 * @param first where that head begins
 */
record SeveralPlans(Text text, int first) {
  /** Says that what follows is taken from several plans. */
  private static final Pattern SAYS_SO = Pattern.compile("汇编|选编|摘编|汇总|集锦|摘录");

  /** Says so in a title; below one 各市 may be to whom a notice goes. */
  private static final Pattern TITLE_SAYS_SO =
      Pattern.compile("各[地省市]|部分[省地城]|(?:地方|省市|典型).{0,12}(?:政策|做法|案例)");

  /** The title of a notice or of one plan. */
  private static final Pattern OF_ONE =
      Pattern.compile(".*(?:通知|方案|计划|意见|措施|规划)(?:[（(][^（()）]*[）)])*");

  private static final int LONGEST_PREAMBLE = 200;
  private static final int FEWEST_TOLD = 2;
  private static final int FEWEST = 3;

  /** Whether so {@code many} regions may be told: two where the words say so, else three. */
  boolean mayBe(int many) {
    String title = title();
    return many >= (areTold() ? FEWEST_TOLD : FEWEST)
        && (title == null || titleSaysSo(title) || !OF_ONE.matcher(title).matches());
  }

  /** Whether the title or the preamble says that several plans are told. */
  boolean areTold() {
    String title = title();
    Span preamble = new Span(0, Math.min(LONGEST_PREAMBLE, first));
    return title != null && titleSaysSo(title) || SAYS_SO.matcher(text.plain(preamble)).find();
  }

  private static boolean titleSaysSo(String title) {
    return SAYS_SO.matcher(title).find() || TITLE_SAYS_SO.matcher(title).find();
  }

  private String title() {
    return text.trim(new Span(0, first)).isEmpty() ? null : CompilationTitle.of(text);
  }
}

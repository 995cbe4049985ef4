package org.yangfan.extract.task;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.regex.Pattern;

/** Tells where a list of bodies, or what stands before it in its line, speaks of tasks above it. */
final class TasksAbove {
  private static final Pattern LEAD =
      Pattern.compile(
          "[（(〔\\[【]?(?:以上|上述)(?:[两二三四五六七八九十\\d]{1,2})?[项个条]?(?:工作|任务|事项|措施)?[，,：:]?|[（(〔\\[【]?本(?:[章节]|部分)(?:各项|所列)?(?:工作|任务|事项|措施)?[，,：:]?");

  /** What a sentence says of those before it in its own paragraph. */
  private static final Pattern OF_PARAGRAPH = Pattern.compile("(?:以上|上述)(?:工作|内容|举措|措施)");

  private final Text text;

  TasksAbove(Text text) {
    this.text = text;
  }

  /** Whether it says that it is for them. */
  boolean isMeant(UnitPassage list) {
    String words = text.plain(list.span());
    boolean ofParagraph = OF_PARAGRAPH.matcher(words).lookingAt() && lead(list).endsWith("。");
    return UnitPassage.isForAllAbove(words) && !ofParagraph || LEAD.matcher(lead(list)).matches();
  }

  /** How many tasks it says that it is for; at most {@code all}. */
  int reach(UnitPassage list, int all) {
    return Math.min(all, Reach.of(lead(list) + text.plain(list.span())).tasks());
  }

  /** The words before a list in its line. */
  private String lead(UnitPassage list) {
    int line = text.lineAt(list.span().start()).start();
    return text.plain(text.trim(new Span(line, list.span().start())));
  }
}

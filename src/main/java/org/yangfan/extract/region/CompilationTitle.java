package org.yangfan.extract.region;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the title of a compilation: its first line, without Markdown's signs. */
public final class CompilationTitle {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");
  private static final Pattern MARGIN = Pattern.compile("^[-#*>\\s]+|[#*\\s]+$");

  private CompilationTitle() {}

  /** The title, or null where the document starts with a chapter. */
  public static String of(Text text) {
    for (Span line : text.lines()) {
      Matcher link = LINK.matcher(text.slice(line));
      String words = Wording.solid(MARGIN.matcher(link.replaceAll("$1")).replaceAll(""));
      if (!words.isEmpty()) {
        return words.matches("^[一二三四五六七八九十]、.*") ? null : words;
      }
    }
    return null;
  }
}

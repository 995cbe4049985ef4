package org.yangfan.extract.wording;

import java.util.stream.IntStream;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * Characters that a file lost on its way: U+FFFD, which stands for what could not be decoded,
 * control characters, and those for private use, which only their maker's fonts can show.
 */
public final class LostCharacters {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String WHITE = "\t\n\u000B\f\r\u0085";

  private LostCharacters() {}

  /** One finding for each line that lost some. */
  public static void report(Text text, Findings findings) {
    for (Span line : text.lines()) {
      Span words = text.trim(line);
      int[] lost =
          IntStream.range(line.start(), line.end())
              .filter(i -> isLost(text.string().charAt(i), i == words.start()))
              .toArray();
      if (lost.length > 0) {
        findings.at(
            lost[0],
            "characters-lost",
            "%d characters of this line cannot be read: compare it with the document"
                .formatted(lost.length));
      }
    }
  }

  /** Fonts of symbols keep their bullets at U+F020 to U+F0FF: no loss where one opens a line. */
  private static boolean isLost(char c, boolean opens) {
    boolean bullet = opens && c >= '\uF020' && c <= '\uF0FF';
    boolean control = Character.isISOControl(c) && WHITE.indexOf(c) < 0;
    return c == REPLACEMENT || control || Character.getType(c) == Character.PRIVATE_USE && !bullet;
  }
}

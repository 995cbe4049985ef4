package org.yangfan.extract.wording;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Pattern;

/** Tells whether a text breaks off: inside a bracket, or inside a sentence. */
public final class BrokenEnd {
  private static final String OPENING = "（(【《〔〖“";
  private static final String CLOSING = "）)】》〕〗”";

  /** What the last words of a whole sentence, bracket or table end with. */
  private static final Pattern ENDED = Pattern.compile("(?s).*[。！？；!?;：:…）)\\]】》〕〗”\"|>*_~]");

  private static final Pattern GOES_ON = Pattern.compile("(?s).*[，、,]");
  private static final Pattern PROSE = Pattern.compile("(?s).*[，。].*");

  /** What stands at the end and is no sentence: a label's line, a signature, a date. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile("(?s).*[：:|<].*|.*(?:\\d日?|[局厅委会办府院部司号])|附件.*|.{0,3}");

  private static final String SENTENCE_ENDS = "。！？；";

  private BrokenEnd() {}

  /** Reports the end of {@code text} where it breaks off. */
  public static void report(Text text, Findings findings) {
    List<Span> lines =
        text.lines().stream().map(text::trim).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      return;
    }
    Span last = lines.get(lines.size() - 1);
    if (breaksOff(text.plain(last), punctuates(text, lines.subList(0, lines.size() - 1)))) {
      findings.at(
          last.end() - 1,
          "text-breaks-off",
          "the text ends inside a bracket or a sentence: complete it from another source");
    }
  }

  private static boolean breaksOff(String line, boolean punctuated) {
    if (WebFooter.holds(line)) {
      return false;
    }
    String sentence = line.substring(lastSentence(line));
    return isOpen(sentence)
        || GOES_ON.matcher(line).matches()
        || PROSE
                .matcher(punctuated ? line : line.substring(0, line.length() - sentence.length()))
                .matches()
            && !ENDED.matcher(line).matches()
            && !NO_SENTENCE.matcher(sentence).matches();
  }

  private static int lastSentence(String line) {
    int i = line.length() - 1;
    while (i > 0 && SENTENCE_ENDS.indexOf(line.charAt(i - 1)) < 0) {
      i--;
    }
    return Math.max(i, 0);
  }

  /** Whether a bracket opens in {@code words} that none closes. */
  private static boolean isOpen(String words) {
    int depth = 0;
    for (char c : words.toCharArray()) {
      depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
      depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
    }
    return depth > 0;
  }

  /** Whether most sentences of {@code lines} end with a mark. */
  private static boolean punctuates(Text text, List<Span> lines) {
    List<String> prose =
        lines.stream().map(text::plain).filter(line -> PROSE.matcher(line).matches()).toList();
    long ended = prose.stream().filter(line -> ENDED.matcher(line).matches()).count();
    return 2 * ended > prose.size();
  }
}

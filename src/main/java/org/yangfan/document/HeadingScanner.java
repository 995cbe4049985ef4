package org.yangfan.document;

import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the marked headings of a text: at the beginnings of lines, or, in a crawl that has lost its
 * line breaks, inside them. Reads the text once.
 */
public final class HeadingScanner {
  /** The first chapter behind the date, the issuer or the title that a crawl glued it to. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\d一二三四五六七八九十][ \\t\\u3000]?[日号]|[局厅委会办府院心司划案见施知下：:》])[ \\t\\u3000]*+(第[一1](?:[章篇编]|部分)|一[、．.])");

  private final List<Heading> found;
  private final boolean runsTogether;

  public HeadingScanner(Text text) {
    int glued = glued(text);
    List<Heading> atLineStarts = new LineHeadings(text, glued).all();
    List<Heading> everywhere = new SentenceHeadings(text, glued).all();
    long inside = everywhere.stream().filter(h -> !startsLine(text, h.span().start())).count();
    this.runsTogether = inside > atLineStarts.size();
    this.found = List.copyOf(runsTogether ? everywhere : atLineStarts);
  }

  /** Whether most headings stand inside lines. */
  public boolean runsTogether() {
    return runsTogether;
  }

  /** Every marked heading in order of place. */
  public List<Heading> headings() {
    return found;
  }

  /** Where the first chapter stands that is glued to what stands before it; -1 for none. */
  private static int glued(Text text) {
    Matcher glued = GLUED.matcher(text.string());
    return glued.find() ? glued.start(1) : -1;
  }

  private static boolean startsLine(Text text, int index) {
    int i = index;
    while (i > 0 && Text.isBlank(text.string().charAt(i - 1))) {
      i--;
      if (text.string().charAt(i) == '\n' || text.string().charAt(i) == '\r') {
        return true;
      }
    }
    return i == 0;
  }
}

package org.yangfan.extract.citation;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;

/**
 * What a compilation prints around the title of a plan: its number, its date and who issued it,
 * before the title in its sentence, after it, and in the lines below that tell nothing else.
 */
final class Citation {
  private static final Pattern START = Pattern.compile("[。；;，,|｜\\s\\u3000]");
  private static final int LONGEST_BEFORE = 120;
  private static final int LONGEST_BELOW = 400;

  private final Text text;
  private final IssuerNames names;
  private final Region region;

  Citation(Text text, IssuerNames names, Region region) {
    this.text = text;
    this.names = names;
    this.region = region;
  }

  /** What stands around {@code title}, in 《》 or not, up to {@code end}. */
  Imprint around(Span title, int end) {
    int left = title.start() > 0 && text.string().startsWith("《", title.start() - 1) ? 1 : 0;
    int right = text.string().startsWith("》", title.end()) ? 1 : 0;
    return before(title.start() - left).withMore(after(title.end() + right, end));
  }

  /** What {@code cell} tells; nothing where it tells anything else. */
  Imprint in(Span cell) {
    Imprint found = read(cell, true);
    return found == null ? Imprint.NONE : found;
  }

  /** What stands from {@code start} on, up to {@code end}: the rest of the line and lines below. */
  Imprint after(int start, int end) {
    int stop = Math.min(end, cellEnd(start));
    Imprint found = read(new Span(start, Math.max(start, stop)), false);
    for (Span line :
        text.lines(new Span(stop, Math.max(stop, Math.min(end, stop + LONGEST_BELOW))))) {
      Imprint more = read(text.trim(line), true);
      if (more == null) {
        return found.and(sentence(text.trim(line)));
      }
      found = found.and(more);
    }
    return found;
  }

  /** What the first sentence of {@code line} tells; nothing where it tells anything else. */
  private Imprint sentence(Span line) {
    int stop = text.plain(line).indexOf('。');
    return stop < 0 ? Imprint.NONE : in(new Span(line.start(), line.start() + stop));
  }

  /** What stands right before {@code end} in its line. */
  private Imprint before(int end) {
    int line = text.lineAt(end).start();
    int start = Math.max(line, end - LONGEST_BEFORE);
    while (start < end) {
      Imprint found = read(new Span(start, end), true);
      if (found != null) {
        return found;
      }
      Matcher next = START.matcher(text.string()).region(start, end);
      start = next.find() ? next.end() : end;
    }
    return Imprint.NONE;
  }

  /** Where the line ends that {@code index} stands in, or its cell of a table. */
  private int cellEnd(int index) {
    Span line = text.lineAt(index);
    int border = text.plain(new Span(index, Math.max(index, line.end()))).indexOf('|');
    boolean row = text.string().startsWith("|", text.trim(line).start());
    return row && border >= 0 ? index + border : line.end();
  }

  private Imprint read(Span words, boolean whole) {
    return new ImprintReader(text, names, region).read(words, whole);
  }
}

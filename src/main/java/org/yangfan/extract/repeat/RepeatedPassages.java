package org.yangfan.extract.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangfan.document.Heading;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.Layout;
import org.yangfan.extract.table.LineCells;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;

/**
 * Finds the passages that a crawl prints again in a wrong place: a sentence that stood before, and
 * what stands beside it as it stood beside it then, headings and lists of bodies among it.
 */
public final class RepeatedPassages {
  private static final String ENDS = "。！？）)】]";

  /** Over how many blanks two passages still stand beside each other. */
  private static final int WIDEST_GAP = 200;

  private final Text text;

  /** The text with blanks in the place of the passages found so far. */
  private final StringBuilder string;

  /** Every sentence by its words, where it stands first. */
  private final Map<String, Span> known = new HashMap<>();

  private final NavigableSet<Span> headings;
  private final List<Span> passages = new ArrayList<>();
  private int last;

  private RepeatedPassages(Layout layout) {
    this.text = layout.text();
    this.string = new StringBuilder(text.string());
    this.headings =
        layout.headings().stream()
            .map(Heading::span)
            .collect(Collectors.toCollection(TreeSet::new));
    this.last = layout.body().start();
  }

  /** The text with blanks in the place of such passages of its body; each is a finding. */
  public static Text removed(Layout layout, Findings findings) {
    Text text = layout.text();
    List<Span> kept = new ArrayList<>();
    int from = 0;
    for (Span passage : in(layout)) {
      kept.add(new Span(from, passage.start()));
      from = passage.end();
      findings.of(
          text.trim(passage),
          "repeated-text",
          "these words stood in the document before; they were read once");
    }
    kept.add(new Span(from, text.length()));
    return text.only(kept);
  }

  private static List<Span> in(Layout layout) {
    RepeatedPassages reader = new RepeatedPassages(layout);
    layout.text().lines(new Span(0, layout.body().end())).forEach(reader::readLine);
    return reader.passages;
  }

  private void readLine(Span line) {
    int start = line.start();
    for (int i = line.start(); i < line.end(); i++) {
      if (isEnd(i) || i + 1 == line.end()) {
        read(new Span(start, i + 1));
        start = i + 1;
      }
    }
  }

  private void read(Span sentence) {
    String words = Wording.solid(text.slice(sentence));
    if (!Repeats.isProse(words)) {
      return;
    }
    Span first = known.putIfAbsent(words, sentence);
    if (first != null && sentence.start() >= last && !LineCells.areHeader(text, sentence)) {
      Span passage = new Span(start(first, sentence), end(first, sentence));
      boolean stays = isUnderFreshHeading(passage);
      last = passage.end();
      if (!stays) {
        passages.add(passage);
        IntStream.range(passage.start(), passage.end()).forEach(i -> string.setCharAt(i, ' '));
      }
    }
  }

  /** Whether a heading stands right before {@code passage}, and none in it: there it belongs. */
  private boolean isUnderFreshHeading(Span passage) {
    Span before = headings.lower(new Span(passage.start(), passage.start()));
    Span next = headings.ceiling(new Span(passage.start(), passage.start()));
    return before != null
        && before.end() >= last
        && before.end() <= passage.start()
        && (next == null || next.start() >= passage.end())
        && IntStream.range(before.end(), passage.start())
            .noneMatch(i -> Character.isLetterOrDigit(string.charAt(i)));
  }

  /** How far the words before {@code copy} are those before {@code first}, whole sentences only. */
  private int start(Span first, Span copy) {
    int start = copy.start();
    int b = before(copy.start(), last);
    int a = b < last ? -1 : before(first.start(), 0);
    while (a >= 0 && b >= last && string.charAt(a) == string.charAt(b)) {
      a = before(a, 0);
      int next = before(b, last);
      start = next < last || isEnd(next) ? b : start;
      b = next;
    }
    return start;
  }

  /** How far the words after {@code copy} are those after {@code first}, whole sentences only. */
  private int end(Span first, Span copy) {
    int end = copy.end();
    int a = after(first.end() - 1);
    int b = after(copy.end() - 1);
    while (b < string.length() && a < copy.start() && string.charAt(a) == string.charAt(b)) {
      end = isEnd(b) ? b + 1 : end;
      a = after(a);
      b = after(b);
    }
    return end;
  }

  /**
   * Whether a sentence or a list in brackets ends at {@code index}; a number in brackets opens one.
   */
  private boolean isEnd(int index) {
    boolean ends = ENDS.indexOf(string.charAt(index)) >= 0;
    return ends && (index == 0 || Numeral.parse(string.substring(index - 1, index)) < 0);
  }

  /** The nearest index before {@code index} that is not blank; -1 if none near is. */
  private int before(int index, int least) {
    int i = index - 1;
    int limit = Math.max(least, index - WIDEST_GAP);
    while (i >= limit && Text.isBlank(string.charAt(i))) {
      i--;
    }
    return i >= limit ? i : -1;
  }

  /** The nearest index after {@code index} that is not blank; the length if none near is. */
  private int after(int index) {
    int i = index + 1;
    int limit = Math.min(string.length(), index + WIDEST_GAP);
    while (i < limit && Text.isBlank(string.charAt(i))) {
      i++;
    }
    return i < limit ? i : string.length();
  }
}

package org.yangfan.extract.outline;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.WebFooter;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds where the body of a plan ends: at the first annex, numbered notes, or a word on the plan's
 * effect, that no chapter or section goes on after.
 */
final class BodyEnd {
  private static final String MARGIN = "(?m)(?:^|(?<=。))[ \\t\\u3000#*]*+";
  private static final Pattern ANNEX =
      Pattern.compile(
          MARGIN
              + "(?:附\\s*[件表录]\\s*[\\d一二三四五]{0,2}\\s*(?:[：:][^。\\r\\n]{0,60})?[\\s*]*$|附\\s*[：:][^。\\r\\n]{2,60}$|附[件表录][\\d一二三四五]{0,2}[ \\t\\u3000]++[^。，；：:\\r\\n]{2,40}$)");
  private static final Pattern EFFECT =
      Pattern.compile(
          MARGIN
              + "本(?:文件|计划|行动计划|方案|通知|办法|意见|措施)[^。\\r\\n]{0,12}自[^。\\r\\n]{2,30}起[^。\\r\\n]{0,6}(?:施行|实施|执行|生效)");

  private static final Pattern NOTES = Pattern.compile(MARGIN + Notes.FIRST);

  private BodyEnd() {}

  /** Its index; the end of {@code part}, in which the {@code found} headings stand, for none. */
  static int of(Text text, Span part, List<Heading> found) {
    Map<HeadingStyle, NavigableMap<Integer, Heading>> outer = new EnumMap<>(HeadingStyle.class);
    found.stream()
        .filter(h -> h.style().compareTo(HeadingStyle.SECTION) <= 0 || h.value() < 0)
        .filter(h -> part.contains(h.span()))
        .forEach(
            h -> outer.computeIfAbsent(h.style(), s -> new TreeMap<>()).put(h.span().start(), h));
    Span own = new Span(part.start(), Math.max(part.start(), footer(text, part)));
    int annex = first(ANNEX, text, own, at -> goOn(outer.values(), at, Integer.MIN_VALUE));
    IntPredicate goesOn = at -> goOn(outer.values(), at, annex);
    int notes = first(NOTES, text, new Span(part.start(), annex), goesOn);
    return first(EFFECT, text, new Span(part.start(), notes), goesOn);
  }

  /** Where the last lines begin that a web page prints below {@code part}; its end for none. */
  private static int footer(Text text, Span part) {
    List<Span> lines = text.lines();
    int footer = part.end();
    boolean links = false;
    for (int i = part.end() < text.length() ? -1 : lines.size() - 1; i >= 0; i--) {
      Span words = text.trim(lines.get(i));
      if (!words.isEmpty()) {
        if (!WebFooter.holds(text.plain(words))) {
          break;
        }
        links |= "主承协".indexOf(text.string().charAt(words.start())) < 0;
        footer = words.start();
      }
    }
    return links ? footer : part.end();
  }

  /** Where {@code form} stands in {@code part} that the plan does not go on after; else its end. */
  private static int first(Pattern form, Text text, Span part, IntPredicate goesOn) {
    Matcher end = form.matcher(text.string()).region(part.start(), part.end());
    end.useAnchoringBounds(false).useTransparentBounds(true);
    while (end.find()) {
      if (!goesOn.test(end.start())) {
        return end.start();
      }
    }
    return part.end();
  }

  /**
   * Whether the first heading after {@code at} of a kind in {@code outer} has the number after the
   * one before, or no number and stands before {@code annex}.
   */
  private static boolean goOn(Collection<NavigableMap<Integer, Heading>> outer, int at, int annex) {
    for (NavigableMap<Integer, Heading> headings : outer) {
      Map.Entry<Integer, Heading> last = headings.floorEntry(at);
      Map.Entry<Integer, Heading> next = headings.higherEntry(at);
      if (last != null
          && next != null
          && (next.getValue().value() < 0
              ? next.getKey() < annex
              : last.getValue().value() > 0
                  && next.getValue().value() == last.getValue().value() + 1)) {
        return true;
      }
    }
    return false;
  }
}

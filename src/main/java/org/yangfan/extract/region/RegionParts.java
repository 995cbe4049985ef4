package org.yangfan.extract.region;

import java.util.List;
import java.util.NavigableMap;
import org.yangfan.document.Heading;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** What stands under the headings of regions, and beside them. */
final class RegionParts {
  /** What stands after the last region and is about none. */
  private static final Pattern APPENDIX =
      Pattern.compile("(?m)^[ \\t\\u3000#*【]*+(?:附录|附表|附注|结语|编后语?|后记)[\\d一二三四五]?(?:[：:】*\\s].*)?$");

  private final Text text;
  private final int end;

  /**
   * @param end where the list of references begins
   */
  RegionParts(Text text, int end) {
    this.text = text;
    this.end = end;
  }

  /**
   * The part of the text under the heading {@code i} of {@code found}, among {@code scanned}: as
   * far as the next of {@code found}, or one with as many # or fewer that does not belong to it.
   */
  Span part(List<Heading> found, int i, NavigableMap<Integer, Heading> scanned) {
    Heading heading = found.get(i);
    boolean last = i + 1 == found.size();
    int stop = last ? end : found.get(i + 1).lead();
    int after = heading.span().end();
    int higher =
        scanned.subMap(after, true, Math.max(after, stop), true).values().stream()
            .filter(h -> h.depth() > 0 && h.depth() <= heading.depth())
            .filter(h -> h.depth() < heading.depth() || !isInner(h, heading, scanned))
            .mapToInt(Heading::lead)
            .findFirst()
            .orElse(stop);
    Matcher appendix = APPENDIX.matcher(text.string()).region(Math.min(after, end), end);
    int annex = last && appendix.find() ? appendix.start() : end;
    return new Span(heading.span().start(), Math.max(after, Math.min(higher, annex)));
  }

  /**
   * Whether {@code other}, with as many # as {@code region}, stands under it: its number is of a
   * lower kind, or it has none, and others have the same words.
   */
  private boolean isInner(Heading other, Heading region, NavigableMap<Integer, Heading> scanned) {
    if (region.number() == null) {
      return false;
    }
    if (other.number() != null) {
      return other.style().compareTo(region.style()) > 0;
    }
    String words = text.plain(other.title());
    return scanned.values().stream()
            .filter(h -> h.depth() == other.depth() && text.plain(h.title()).equals(words))
            .limit(2)
            .count()
        > 1;
  }

  /** The line of {@code heading} from {@code start} on, where it is a row of a table. */
  List<Span> beside(Heading heading, int start) {
    Span line = text.trim(text.lineAt(heading.span().start()));
    Span rest = new Span(start, Math.max(start, line.end()));
    return text.string().startsWith("|", line.start()) ? List.of(rest) : List.of();
  }

  /** Whether nothing stands between one of {@code headings} and the next. */
  boolean areContents(List<Heading> headings) {
    for (int i = 1; i < headings.size(); i++) {
      int end = headings.get(i - 1).span().end();
      int next = headings.get(i).lead();
      if (next > end && !text.trim(new Span(end, next)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}

package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/**
 * Splits a run of names of bodies that blanks, line breaks, marks or nothing at all keep apart, as
 * the issuers at the head and foot of a notice stand.
 */
public final class UnitNames {
  /** Stands after the names in a letterhead: 云岭省人民政府办公厅文件. */
  private static final String LETTERHEAD = "文件";

  /** What joins two names: A会同B, A联合B. */
  private static final List<String> JOINERS = List.of("会同", "联合", "和", "与", "及", "商");

  private static final String MARKS = "、，,；;。:：（）()等";

  /** No name is longer; keeps the time linear. */
  private static final int LONGEST = 60;

  private final Bodies bodies;

  public UnitNames(Vocabulary vocabulary) {
    this.bodies = vocabulary.bodies();
  }

  /** Every name in {@code span}, in order; what does not look like a body is left out. */
  public List<PlacedName> names(Text text, Span span, Region region) {
    UnitText words = new UnitText(text, span);
    String string = words.string();
    List<PlacedName> names = new ArrayList<>();
    int end;
    for (int start = 0; start < string.length(); start = end) {
      int skipped = skipped(string, start, region);
      end = skipped > 0 ? start + skipped : end(words, string, start, region);
      String mention = string.substring(start, end);
      boolean tail = start > 0 && string.charAt(start - 1) == '等';
      if (!tail && bodies.looksLikeBody(mention, region)) {
        Span place = words.span(start, end);
        names.add(new PlacedName(bodies.fullName(mention, region), mention, place));
      }
    }
    return names;
  }

  /** The length of the mark or joining word at {@code start}; 0 for none. */
  private int skipped(String string, int start, Region region) {
    return MARKS.indexOf(string.charAt(start)) >= 0 ? 1 : joiner(string, start, region);
  }

  /** None where the region's own name begins: 商丘市人民政府. */
  private int joiner(String string, int start, Region region) {
    if (!region.name().isEmpty() && string.startsWith(region.name(), start)) {
      return 0;
    }
    return JOINERS.stream()
        .filter(joiner -> start > 0 && string.startsWith(joiner, start))
        .map(String::length)
        .filter(length -> bodies.beginsLikeBody(rest(string, start + length), region))
        .findFirst()
        .orElse(0);
  }

  private int end(UnitText words, String string, int start, Region region) {
    int known = bodies.longestAt(string, start, region);
    return known > start && separate(words, string, known, region)
        ? known
        : unknownEnd(words, string, start, region);
  }

  /** A name that no rule knows ends at a mark, a blank, or where a known one begins. */
  private int unknownEnd(UnitText words, String string, int start, Region region) {
    int limit = Math.min(string.length(), start + LONGEST);
    for (int end = start + 1; end < limit; end++) {
      boolean complete = bodies.looksLikeBody(string.substring(start, end), region);
      if (MARKS.indexOf(string.charAt(end)) >= 0
          || words.afterBlank(end) && (complete || bodies.beginsLikeBody(rest(string, end), region))
          || complete && bodies.longestAt(string, end, region) > end) {
        return end;
      }
    }
    return limit;
  }

  private boolean separate(UnitText words, String string, int end, Region region) {
    return end == string.length()
        || MARKS.indexOf(string.charAt(end)) >= 0
        || words.afterBlank(end)
        || string.startsWith(LETTERHEAD, end)
        || joiner(string, end, region) > 0
        || bodies.beginsLikeBody(rest(string, end), region);
  }

  private static String rest(String string, int start) {
    return string.substring(start, Math.min(string.length(), start + LONGEST));
  }
}

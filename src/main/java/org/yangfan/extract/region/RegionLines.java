package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the lines that name a region in bold, in 【】 or alone. */
final class RegionLines {
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\u3000>#]*+(?:[-•·●]\\s)?(?<open>【|〖|\\*\\*|\\[|■|◆|)\\s*+(?<title>\\p{IsHan}{2,12}(?<after>.*))");

  private final Text text;
  private final RegionNaming naming;

  RegionLines(Text text, RegionNaming naming) {
    this.text = text;
    this.naming = naming;
  }

  /**
   * Those in {@code part} as headings, those marked alike together.
   *
   * @param around the region in which they stand
   */
  Collection<List<Heading>> in(Span part, String around) {
    Map<String, List<Heading>> alike = new TreeMap<>();
    for (Span line : text.lines(part)) {
      Matcher form = LINE.matcher(text.string()).region(line.start(), line.end());
      if (form.matches() && naming.names(form.group("title"), around)) {
        alike
            .computeIfAbsent(form.group("open"), open -> new ArrayList<>())
            .add(heading(text, line, form));
      }
    }
    return alike.values();
  }

  /** The {@code title} of {@code form}: it ends with its line, or with a colon before its text. */
  static Heading heading(Text text, Span line, Matcher form) {
    String title = form.group("title");
    int colon = title.indexOf('：');
    int length = colon > 0 ? colon : title.length();
    Span span = text.trim(new Span(form.start("title"), form.start("title") + length));
    return Heading.unmarked(HeadingStyle.CHAPTER, line.start(), span);
  }
}

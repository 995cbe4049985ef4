package org.yangfan.extract.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Findings;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Puts the pages of a text back in order that changed places: by the numbers at their feet. */
public final class PageOrder {
  private static final Pattern FOOT =
      Pattern.compile(
          "\\s*[-—–－―·•]{1,2}\\s*(\\d{1,4})\\s*[-—–－―·•]{1,2}\\s*|\\s*第\\s*(\\d{1,4})\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?\\s*");

  /** A page from its first line to after the number at its foot. */
  private record Page(int number, Span place) {}

  private PageOrder() {}

  /**
   * {@code text} as its pages are to be read; itself where they are in order, or a number is
   * missing or comes twice. A page out of order is a finding.
   */
  public static Text of(Text text, Findings findings) {
    List<Page> pages = pages(text);
    List<Page> sorted = pages.stream().sorted(Comparator.comparingInt(Page::number)).toList();
    if (sorted.equals(pages) || !Counting.goesOn(sorted.stream().map(Page::number).toList())) {
      return text;
    }
    for (int i = 1; i < pages.size(); i++) {
      if (pages.get(i).number() < pages.get(i - 1).number()) {
        findings.at(
            text.trim(pages.get(i).place()).start(),
            "out-of-order",
            "page %d stands here after page %d; the pages were read by their numbers"
                .formatted(pages.get(i).number(), pages.get(i - 1).number()));
      }
    }
    List<Span> parts = new ArrayList<>(sorted.stream().map(Page::place).toList());
    parts.add(new Span(pages.get(pages.size() - 1).place().end(), text.length()));
    return text.inOrder(parts);
  }

  private static List<Page> pages(Text text) {
    List<Page> pages = new ArrayList<>();
    List<Span> lines = text.lines();
    int start = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Matcher foot = FOOT.matcher(text.slice(lines.get(i)));
      if (foot.matches()) {
        int number = Numeral.parse(foot.group(1) == null ? foot.group(2) : foot.group(1));
        int end = lines.get(i + 1).start();
        pages.add(new Page(number, new Span(start, end)));
        start = end;
      }
    }
    return pages;
  }
}

package org.yangfan.extract.region;

import org.yangfan.document.Heading;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reports what a part of a compilation promises or should have, and was not found in it. */
public final class RegionFindings {
  private static final Pattern COUNT =
      Pattern.compile("([一二两三四五六七八九十]{1,3}|\\d{1,2})(?:大类|大|个|类|项)");

  private static final int LONGEST_HEADING = 30;

  private final Text text;
  private final Findings findings;

  public RegionFindings(Text text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /**
   * Reports what is missing in {@code part}.
   *
   * @param title of its plan, or null
   * @param tasks how many were found
   */
  public void report(RegionPart part, String title, int tasks) {
    int at = part.heading().span().start();
    String heading = words(part.heading());
    Matcher count = COUNT.matcher(heading);
    if (count.find() && Numeral.parse(count.group(1)) != tasks) {
      findings.at(
          at,
          "count-differs",
          "'%s' promises %d directions, but %d were found: look for the others"
              .formatted(heading, Numeral.parse(count.group(1)), tasks));
    }
    if (tasks == 0) {
      findings.at(
          at,
          "directions-missing",
          "'%s' names no direction that was recognised".formatted(heading));
    }
    if (title == null) {
      findings.at(at, "title-missing", "the document names no plan for '%s'".formatted(heading));
    }
    if (part.place().code() == null) {
      findings.at(
          at,
          "region-unknown",
          "the region '%s' is not in the vocabulary: add it with its GB/T 2260 code"
              .formatted(part.place().region().name()));
    }
  }

  /** The words of the heading, and what a short line says after its colon: 云岭省：两大方向. */
  private String words(Heading heading) {
    Span title = heading.title();
    Span line = new Span(title.start(), text.lineAt(title.start()).end());
    return Wording.heading(text, line.length() <= LONGEST_HEADING ? text.trim(line) : title);
  }
}

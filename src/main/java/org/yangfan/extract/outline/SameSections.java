package org.yangfan.extract.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;

/** Sections that a crawl prints again under a number of another script: （二）做强网络 as (2)做强网络. */
final class SameSections {
  private SameSections() {}

  /** {@code found}, such headings among them as sections with the number that they had before. */
  static List<Heading> with(List<Heading> found, Text text) {
    if (found.stream().noneMatch(heading -> heading.style() == HeadingStyle.SUBITEM)) {
      return found;
    }
    Map<String, Heading> sections = new HashMap<>();
    return found.stream()
        .map(
            heading -> {
              if (heading.style() == HeadingStyle.SECTION) {
                sections.putIfAbsent(words(heading, text), heading);
              }
              Heading first =
                  heading.style() == HeadingStyle.SUBITEM
                      ? sections.get(words(heading, text))
                      : null;
              return first == null ? heading : like(first, heading);
            })
        .toList();
  }

  private static String words(Heading heading, Text text) {
    return heading.value() + Wording.solid(Wording.heading(text, heading.title()));
  }

  private static Heading like(Heading first, Heading again) {
    return new Heading(
        first.style(),
        first.depth(),
        first.label(),
        first.number(),
        again.lead(),
        again.span(),
        again.title());
  }
}

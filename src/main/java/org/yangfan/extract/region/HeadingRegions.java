package org.yangfan.extract.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.Section;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.wording.Wording;

/** Which region each heading names: of several called so, the one in the region around it. */
final class HeadingRegions {
  private final Text text;
  private final RegionNaming naming;
  private final String outermost;
  private final Map<Heading, String> around = new HashMap<>();

  /**
   * @param outermost the region around all headings; or empty
   */
  HeadingRegions(Text text, RegionNaming naming, String outermost) {
    this.text = text;
    this.naming = naming;
    this.outermost = outermost;
  }

  /** Notes in which region each heading stands: the nearest that one around it names. */
  void locate(List<Section> outline) {
    for (Section section : outline) {
      String outer = outermost;
      if (section.parent() != null) {
        Heading parent = section.parent().heading();
        outer = names(parent) ? place(parent).get().region().name() : around.get(parent);
      }
      around.put(section.heading(), outer);
    }
  }

  /** The region that {@code heading} begins with. */
  Optional<Place> place(Heading heading) {
    return naming.place(words(heading), outer(heading));
  }

  /** Whether {@code heading} names a region of the vocabulary, and nothing else. */
  boolean names(Heading heading) {
    return naming.names(words(heading), outer(heading));
  }

  /** The codes of the regions that {@code headings} begin with. */
  Set<String> codes(List<Heading> headings) {
    return headings.stream()
        .flatMap(h -> place(h).stream())
        .map(Place::code)
        .filter(code -> code != null)
        .collect(Collectors.toSet());
  }

  /** Where the name of {@code place} ends in its heading. */
  int afterName(Heading heading, Place place) {
    int length = RegionNaming.length(place, words(heading));
    return Math.min(heading.title().start() + length, heading.title().end());
  }

  private String outer(Heading heading) {
    return around.getOrDefault(heading, outermost);
  }

  private String words(Heading heading) {
    return Wording.plainHeading(text, heading.title());
  }
}

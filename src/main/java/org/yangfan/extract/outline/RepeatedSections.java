package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.document.Heading;
import org.yangfan.document.Section;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;

/**
 * Leaves out the sections that a document prints a second time: same number, same title, same
 * words, or as many of these as the copy has.
 */
public final class RepeatedSections {
  /** A shorter section may come twice and be meant so. */
  private static final int SHORTEST = 14;

  private final Text text;
  private final Map<String, String> known = new HashMap<>();

  private RepeatedSections(Text text) {
    this.text = text;
  }

  /** {@code sections} without those that repeat one before them, in the same order. */
  public static List<Section> removed(List<Section> sections, Text text) {
    RepeatedSections reader = new RepeatedSections(text);
    List<Boolean> stoodBefore = sections.stream().map(reader::stoodBefore).toList();
    List<Section> kept = new ArrayList<>();
    boolean nextIsCopy = true;
    for (int i = sections.size() - 1; i >= 0; i--) {
      Section section = sections.get(i);
      nextIsCopy = stoodBefore.get(i) && (nextIsCopy || !reader.own(section).isEmpty());
      if (!nextIsCopy) {
        kept.add(section);
      }
    }
    Collections.reverse(kept);
    return kept;
  }

  /** Whether a section like this one came before; one without words is known by its heading. */
  private boolean stoodBefore(Section section) {
    Heading heading = section.heading();
    String words = own(section);
    String first =
        known.putIfAbsent(
            heading.style() + " " + heading.number() + " " + text.slice(heading.title()), words);
    return first != null
        && first.startsWith(words)
        && (words.isEmpty()
            ? first.isEmpty()
            : heading.title().length() + words.length() >= SHORTEST);
  }

  private String own(Section section) {
    return Wording.solid(text.slice(section.own()));
  }
}

package org.yangfan.extract.repeat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.document.Heading;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Pattern;

/**
 * Leaves out the sections that a document prints a second time: same number, same title, same
 * words, or as many of these as the copy has, or these and a web page's debris.
 */
public final class RepeatedSections {
  /** A shorter section may come twice and be meant so. */
  private static final int SHORTEST = 14;

  /** A list of bodies is no debris. */
  private static final String OPENING = "（(【[〔";

  /** What a page prints where it shows no more of a text, and what follows. */
  private static final Pattern BROKEN_OFF =
      Pattern.compile("(?:…{1,2}|\\.{3,6})[\\[【（(]?(?:点击)?(?:展开|查看|阅读|显示)(?:全文|更多|全部).*");

  /** A section by its heading, and its words. */
  private record Known(Heading heading, String words) {}

  private final Text text;
  private final Map<String, Known> known = new HashMap<>();
  private final List<Section> kept = new ArrayList<>();
  private final Map<Span, List<Heading>> copies = new HashMap<>();

  private RepeatedSections(Text text) {
    this.text = text;
  }

  /** Those of {@code sections} that repeat one before them. */
  public static RepeatedSections in(List<Section> sections, Text text) {
    RepeatedSections found = new RepeatedSections(text);
    List<Heading> firsts = sections.stream().map(found::stoodBefore).toList();
    boolean nextIsCopy = true;
    for (int i = sections.size() - 1; i >= 0; i--) {
      Section section = sections.get(i);
      nextIsCopy = firsts.get(i) != null && (nextIsCopy || !found.own(section).isEmpty());
      if (nextIsCopy) {
        found
            .copies
            .computeIfAbsent(firsts.get(i).span(), first -> new ArrayList<>())
            .add(section.heading());
      } else {
        found.kept.add(section);
      }
    }
    Collections.reverse(found.kept);
    return found;
  }

  /** The sections without those that repeat one before them, in the same order. */
  public List<Section> kept() {
    return kept;
  }

  /** The headings of the sections left out, by the place of the one that they repeat. */
  public Map<Span, List<Heading>> copies() {
    return copies;
  }

  /** The heading of a section like this one that came before; without words, by that alone. */
  private Heading stoodBefore(Section section) {
    Heading heading = section.heading();
    String words = own(section);
    Known first =
        known.putIfAbsent(
            heading.style() + " " + heading.number() + " " + text.slice(heading.title()),
            new Known(heading, words));
    boolean same =
        first != null
            && (first.words().startsWith(words) || hasOnlyDebrisMore(words, first.words()))
            && (words.isEmpty()
                ? first.words().isEmpty()
                : heading.title().length() + words.length() >= SHORTEST || breaksOff(section));
    return same ? first.heading() : null;
  }

  /** Whether {@code words} are {@code first} or whole sentences of it, and then no sentence. */
  private static boolean hasOnlyDebrisMore(String words, String first) {
    int same = 0;
    while (same < Math.min(words.length(), first.length())
        && words.charAt(same) == first.charAt(same)) {
      same++;
    }
    int whole = same == first.length() ? same : first.lastIndexOf('。', same - 1) + 1;
    return whole >= SHORTEST
        && words.indexOf('。', whole) < 0
        && (whole == first.length() || OPENING.indexOf(words.charAt(whole)) < 0);
  }

  private boolean breaksOff(Section section) {
    return BROKEN_OFF.matcher(Wording.solid(text.slice(section.own()))).find();
  }

  /** The words of {@code section}, of a copy that breaks off those before the break. */
  private String own(Section section) {
    return BROKEN_OFF.matcher(Wording.solid(text.slice(section.own()))).replaceFirst("");
  }
}

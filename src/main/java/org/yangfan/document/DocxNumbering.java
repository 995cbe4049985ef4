package org.yangfan.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Counts the numbered paragraphs of a DOCX, whose numbers are not in its text, and makes their
 * labels (ISO/IEC 29500-1, 17.9). To be asked once a paragraph, in order.
 */
final class DocxNumbering {
  private static final int LEVELS = 9;
  private static final int NOT_STARTED = -1;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final String NEEDS_NO_SPACE = "、）．。：";

  private final DocxStyles styles;
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> overridden = new HashSet<>();

  DocxNumbering(DocxParts parts, DocxStyles styles) {
    this.styles = styles;
    parts
        .part("numbering")
        .ifPresent(
            root -> {
              index(root, "num", "numId", lists);
              index(root, "abstractNum", "abstractNumId", definitions);
            });
  }

  private static void index(Element root, String name, String key, Map<String, Element> into) {
    for (Element element : Xml.children(root, name)) {
      Xml.attribute(element, key).ifPresent(id -> into.put(id, element));
    }
  }

  /** What Word shows before the paragraph's own words; empty for a paragraph without number. */
  String label(Element paragraph) {
    Optional<Element> own = Xml.at(paragraph, "pPr", "numPr");
    Optional<Element> inherited = styles.numbering(paragraph);
    Element list =
        own.flatMap(properties -> Xml.value(properties, "numId"))
            .or(() -> inherited.flatMap(properties -> Xml.value(properties, "numId")))
            .map(lists::get)
            .orElse(null);
    if (list == null) {
      return "";
    }
    int level =
        own.flatMap(properties -> Xml.number(properties, "ilvl"))
            .or(() -> linkedLevel(list, paragraph))
            .or(() -> inherited.flatMap(properties -> Xml.number(properties, "ilvl")))
            .orElse(0);
    return level < LEVELS ? label(list, level) : "";
  }

  /** The level that the definition links to the paragraph's style. */
  private Optional<Integer> linkedLevel(Element list, Element paragraph) {
    Optional<String> style = DocxStyles.id(paragraph);
    return definition(list).stream()
        .flatMap(definition -> Xml.children(definition, "lvl").stream())
        .filter(level -> style.isPresent() && style.equals(Xml.value(level, "pStyle")))
        .flatMap(level -> Xml.attribute(level, "ilvl").stream())
        .filter(level -> level.matches("[0-8]"))
        .map(Integer::valueOf)
        .findFirst();
  }

  private Optional<Element> definition(Element list) {
    return Xml.value(list, "abstractNumId").map(definitions::get);
  }

  private String label(Element list, int at) {
    int[] counter = count(list, at);
    Optional<Element> level = level(list, at);
    String format = level.flatMap(l -> Xml.value(l, "numFmt")).orElse("decimal");
    if (format.equals("bullet")) {
      return "";
    }
    String pattern = level.flatMap(l -> Xml.value(l, "lvlText")).orElse("");
    boolean legal = level.flatMap(l -> Xml.at(l, "isLgl")).isPresent();
    String label =
        PLACE
            .matcher(pattern)
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        number(list, counter, place.group(1).charAt(0) - '1', legal)));
    boolean apart =
        level.flatMap(l -> Xml.value(l, "suff")).filter("nothing"::equals).isEmpty()
            && !label.isEmpty()
            && NEEDS_NO_SPACE.indexOf(label.charAt(label.length() - 1)) < 0;
    return apart ? label + " " : label;
  }

  private String number(Element list, int[] counter, int at, boolean legal) {
    Optional<Element> level = level(list, at);
    int value = counter[at] == NOT_STARTED ? start(level) : counter[at];
    return level
        .flatMap(l -> Xml.value(l, "numFmt"))
        .filter(format -> !legal)
        .map(format -> ListNumber.of(value, format))
        .orElse(String.valueOf(value));
  }

  /** The counters after one more paragraph at level {@code at}; lists of one definition share. */
  private int[] count(Element list, int at) {
    int[] counter =
        counters.computeIfAbsent(
            Xml.value(list, "abstractNumId").orElse(""),
            id -> {
              int[] fresh = new int[LEVELS];
              Arrays.fill(fresh, NOT_STARTED);
              return fresh;
            });
    Optional<Integer> restart = override(list, at).flatMap(o -> Xml.number(o, "startOverride"));
    boolean first = overridden.add(Xml.attribute(list, "numId").orElse("") + "/" + at);
    if (restart.isPresent() && first) {
      counter[at] = restart.get();
    } else {
      counter[at] = counter[at] == NOT_STARTED ? start(level(list, at)) : counter[at] + 1;
    }
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      if (!isNeverRestarted(list, deeper)) {
        counter[deeper] = NOT_STARTED;
      }
    }
    return counter;
  }

  private boolean isNeverRestarted(Element list, int at) {
    return level(list, at)
        .flatMap(l -> Xml.number(l, "lvlRestart"))
        .filter(restart -> restart == 0)
        .isPresent();
  }

  private static int start(Optional<Element> level) {
    return level.flatMap(l -> Xml.number(l, "start")).orElse(1);
  }

  private Optional<Element> level(Element list, int at) {
    return override(list, at)
        .flatMap(o -> Xml.at(o, "lvl"))
        .or(() -> definition(list).flatMap(definition -> ofLevel(definition, "lvl", at)));
  }

  private static Optional<Element> override(Element list, int at) {
    return ofLevel(list, "lvlOverride", at);
  }

  private static Optional<Element> ofLevel(Element parent, String name, int at) {
    Optional<String> level = Optional.of(String.valueOf(at));
    return Xml.children(parent, name).stream()
        .filter(child -> Xml.attribute(child, "ilvl").equals(level))
        .findFirst();
  }
}

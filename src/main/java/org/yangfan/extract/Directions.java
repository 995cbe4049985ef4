package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/** Reads a paragraph that lists main directions: {@code 主攻方向：A、B、C。} */
final class Directions {
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?m)^[\\s\\u3000]*\\**(?:主攻|重点|主要|发展)(?:方向|领域)\\**[：:]\\**[\\s\\u3000]*([^\\r\\n]+)");
  private static final Pattern IN_FIELDS =
      Pattern.compile(
          "(?:在|面向|围绕|聚焦)([^，。；]*?、[^，。；]*?)等?(?:\\d+个|[一二三四五六七八九十]+个)?(?:重点)?(?:领域|行业|方面|方向)");
  private static final int LONGEST = 24;
  private static final String OPEN = "（(“《";
  private static final String CLOSE = "）)”》";

  private Directions() {}

  /** One place for each direction that a list in {@code chapter} names, in order. */
  static List<TaskPlace> in(Text text, Span chapter) {
    Matcher paragraph = PARAGRAPH.matcher(text.string()).region(chapter.start(), chapter.end());
    paragraph.useAnchoringBounds(false);
    if (!paragraph.find()) {
      return List.of();
    }
    Span list = new Span(paragraph.start(1), paragraph.end(1));
    Matcher fields = IN_FIELDS.matcher(text.string()).region(list.start(), list.end());
    if (fields.find()) {
      list = new Span(fields.start(1), fields.end(1));
    }
    return places(text, parts(text, list), chapter);
  }

  private static List<TaskPlace> places(Text text, List<Span> parts, Span chapter) {
    List<TaskPlace> places = new ArrayList<>();
    for (Span part : parts) {
      if (part.length() > LONGEST || text.slice(part).indexOf('，') >= 0) {
        return List.of();
      }
      Heading heading =
          new Heading(HeadingStyle.UNNUMBERED, 0, null, null, part.start(), part, part);
      Span own = new Span(part.end(), part.end());
      places.add(new TaskPlace(heading, Wording.heading(text, part), List.of(), own, chapter));
    }
    return places;
  }

  private static List<Span> parts(Text text, Span list) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = list.start();
    for (int i = list.start(); i < list.end(); i++) {
      char c = text.string().charAt(i);
      depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && "、。；;".indexOf(c) >= 0) {
        add(text, parts, start, i);
        start = i + 1;
      }
    }
    add(text, parts, start, list.end());
    return parts;
  }

  private static void add(Text text, List<Span> parts, int start, int end) {
    Span part = text.trim(new Span(start, end));
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}

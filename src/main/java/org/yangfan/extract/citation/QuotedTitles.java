package org.yangfan.extract.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The titles in 《》 of a text, found once, looked up by place. */
final class QuotedTitles {
  /** No title is longer; keeps the time linear. */
  private static final Pattern TITLE = Pattern.compile("《([^》\\r\\n]{1,300}+)》");

  private static final Pattern CARRIED_OUT =
      Pattern.compile("(?:根据|按照|落实|贯彻|对照|依照|衔接|响应|结合)[^。；]*$");

  private final Text text;

  /** By where the words before each in its line begin; the values are where the titles stand. */
  private final NavigableMap<Integer, Span> all = new TreeMap<>();

  private final NavigableMap<Integer, Span> on5G = new TreeMap<>();
  private final Map<String, NavigableMap<Integer, Span>> byWords = new HashMap<>();

  QuotedTitles(Text text) {
    this.text = text;
    Matcher titles = TITLE.matcher(text.string());
    while (titles.find()) {
      Span title = new Span(titles.start(1), titles.end(1));
      all.put(before(titles.start()), title);
      if (titles.group(1).contains("5G")) {
        on5G.put(title.start(), title);
      }
      byWords
          .computeIfAbsent(Wording.solid(titles.group(1)), words -> new TreeMap<>())
          .put(title.start(), title);
    }
  }

  /** Where the words begin before {@code title}, in its line and after the title before it. */
  private int before(int title) {
    int start = title;
    while (start > 0 && "《》\r\n".indexOf(text.string().charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Those in {@code within}, by where the words before each in its line begin. */
  NavigableMap<Integer, Span> in(Span within) {
    return all.subMap(within.start(), true, within.end(), false);
  }

  /**
   * Where {@code title}, plain and without white space, first stands in {@code within}; or null.
   */
  Span first(String title, Span within) {
    NavigableMap<Integer, Span> alike = byWords.getOrDefault(title, new TreeMap<>());
    Map.Entry<Integer, Span> first = alike.higherEntry(within.start());
    return first != null && first.getValue().end() < within.end() ? first.getValue() : null;
  }

  /**
   * Where the first title about 5G stands in {@code chapter}, rather not one that the plan only
   * carries out; or null.
   */
  Span firstOn5G(Span chapter) {
    Span other = null;
    for (Span title : on5G.subMap(chapter.start(), false, chapter.end(), false).values()) {
      if (title.end() >= chapter.end()) {
        break;
      }
      if (!isCarriedOut(title, chapter)) {
        return title;
      }
      other = other == null ? title : other;
    }
    return other;
  }

  private boolean isCarriedOut(Span title, Span chapter) {
    int before = Math.max(chapter.start(), before(title.start() - 1));
    return CARRIED_OUT.matcher(text.string()).region(before, title.start() - 1).find();
  }
}

package org.yangfan.extract.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;

/** Finds the plans of the genre that a plan says it carries out (按照《…》, 落实《…》). */
final class Superiors {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:按照|根据|依据|落实|贯彻|结合|对照|围绕|遵照|执行)[^。；《》]{0,80}((?:《[^》]{4,80}》(?:[、，和及与以]{1,2}[^。；《》，]{0,12}(?=《))?)+)");
  private static final Pattern TITLE = Pattern.compile("《([^》]+)》");
  private static final Pattern INNER = Pattern.compile("[〈<]([^〉>]{4,80})[〉>]");
  private static final Pattern GENRE = Pattern.compile("5G.*(?:计划|方案|意见|规划|措施|通知)|5G.*年[）)]");

  private Superiors() {}

  /** Their printed titles, once each; {@code own}, the plan's own title, is not among them. */
  static List<String> in(Text text, Span within, String own) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher named = NAMED.matcher(text.string()).region(within.start(), within.end());
    while (named.find()) {
      Matcher title = TITLE.matcher(text.string()).region(named.start(1), named.end(1));
      while (title.find()) {
        Span inner = inner(text, new Span(title.start(1), title.end(1)));
        String words = Wording.solid(text.slice(inner));
        if (GENRE.matcher(PlainCharacters.of(words)).find()
            && !key(words).equals(key(own == null ? "" : own))) {
          found.putIfAbsent(key(words), words);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Of 关于印发〈…〉的通知 what stands between the inner brackets. */
  private static Span inner(Text text, Span title) {
    Matcher inner = INNER.matcher(text.string()).region(title.start(), title.end());
    return inner.find() ? new Span(inner.start(1), inner.end(1)) : title;
  }

  private static String key(String title) {
    return title.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
  }
}

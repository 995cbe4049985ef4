package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.vocabulary.Region;

/** The plans that a compilation names in its list of references. */
public final class References {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0#*]*+(?:(?:主要)?(?:参考|引用)(?:资料|文献|文件|来源|链接|政策|依据)?|(?:资料|数据|信息|文件|政策)来源|来源|出处|政策依据)(?:列表|目录)?[：:]?[\\s*]*$");
  static final Pattern TITLE = Pattern.compile("([^《》\\r\\n]*)《([^》\\r\\n]+)》");

  private static final Pattern CARRIED_OUT =
      Pattern.compile("(?:根据|按照|落实|贯彻|对照|依照|衔接|响应|结合)[^。；]*$");

  /** A title and the words before it in its line. */
  private record Reference(String before, String title) {}

  private final List<Reference> all = new ArrayList<>();

  public References(Text text) {
    Matcher titles = TITLE.matcher(text.string()).region(start(text), text.length());
    while (titles.find()) {
      all.add(new Reference(titles.group(1), Wording.solid(titles.group(2))));
    }
  }

  /** Where the list begins; the text's length if there is none. */
  public static int start(Text text) {
    Matcher heading = HEADING.matcher(text.string());
    return heading.find() ? heading.start() : text.length();
  }

  /** The title of the plan of {@code region}, or null. */
  public String titleFor(Region region) {
    for (Reference reference : all) {
      if (names(reference.before(), region) || names(reference.title(), region)) {
        return reference.title();
      }
    }
    return null;
  }

  /**
   * Where the first title about 5G stands that the words of a chapter print, rather not one that
   * the plan only carries out; or null.
   */
  static Span in(Text text, Span chapter) {
    Span other = null;
    Matcher titles = TITLE.matcher(text.string()).region(chapter.start(), chapter.end());
    while (titles.find()) {
      if (titles.group(2).contains("5G")) {
        Span title = new Span(titles.start(2), titles.end(2));
        if (!CARRIED_OUT.matcher(titles.group(1)).find()) {
          return title;
        }
        other = other == null ? title : other;
      }
    }
    return other;
  }

  private static boolean names(String words, Region region) {
    return words.contains(region.name())
        || region.shortNames().stream().anyMatch(name -> name.length() > 1 && words.contains(name));
  }
}

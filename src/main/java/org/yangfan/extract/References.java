package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Text;
import org.yangfan.vocabulary.Region;

/** The plans that a compilation names in its list of references. */
final class References {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^[\\s\\u3000#*]*(?:参考(?:资料|文献|文件)?|资料来源|来源)[：:]?[\\s*]*$");
  private static final Pattern TITLE = Pattern.compile("([^《》\\r\\n]*)《([^》\\r\\n]+)》");

  /** A title and the words before it in its line. */
  private record Reference(String before, String title) {}

  private final List<Reference> all = new ArrayList<>();

  References(Text text) {
    Matcher titles = TITLE.matcher(text.string()).region(start(text), text.length());
    while (titles.find()) {
      all.add(new Reference(titles.group(1), Wording.solid(titles.group(2))));
    }
  }

  /** Where the list begins; the text's length if there is none. */
  static int start(Text text) {
    Matcher heading = HEADING.matcher(text.string());
    return heading.find() ? heading.start() : text.length();
  }

  /** The title of the plan of {@code region}, or null. */
  String titleFor(Region region) {
    for (Reference reference : all) {
      if (names(reference.before(), region) || names(reference.title(), region)) {
        return reference.title();
      }
    }
    return null;
  }

  private static boolean names(String words, Region region) {
    return words.contains(region.name())
        || region.shortNames().stream().anyMatch(name -> name.length() > 1 && words.contains(name));
  }
}

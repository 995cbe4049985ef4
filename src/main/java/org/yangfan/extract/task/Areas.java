package org.yangfan.extract.task;

import java.util.Arrays;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the pilot areas that a task names in a line of their own. */
final class Areas {
  private static final Pattern LINE =
      Pattern.compile("(?:试点|示范|试验|实施)(?:区域|地区|范围)\\**\\s*[：:]\\**\\s*([^。\\r\\n]+)");
  private static final Pattern AND_OTHERS = Pattern.compile("(?:及|和|以及|等)?(?:其他)?相关(?:区域|地区)$|等$");
  private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]|以及|及");

  private Areas() {}

  /** The areas that {@code own} names; 及相关区域 names none. */
  static List<String> in(Text text, Span own) {
    Matcher line = LINE.matcher(text.string()).region(own.start(), own.end());
    if (!line.find()) {
      return List.of();
    }
    String named = AND_OTHERS.matcher(Wording.line(line.group(1))).replaceFirst("");
    return Arrays.stream(SEPARATOR.split(named))
        .map(String::strip)
        .filter(a -> !a.isEmpty())
        .toList();
  }
}

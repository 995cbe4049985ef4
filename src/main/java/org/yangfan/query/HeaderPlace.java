package org.yangfan.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the text of a saved query its header says something. */
final class HeaderPlace {
  private HeaderPlace() {}

  /**
   * {@code :line:column} of the first header line with {@code key}, from 1; {@code :1:1} if none.
   */
  static String of(String text, String key) {
    Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(key) + "[\"']?\\s*:");
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher found = word.matcher(lines.get(i));
      if (lines.get(i).startsWith(HeaderReader.MARK) && found.find()) {
        return ":" + (i + 1) + ":" + (found.start() + 1);
      }
    }
    return ":1:1";
  }
}

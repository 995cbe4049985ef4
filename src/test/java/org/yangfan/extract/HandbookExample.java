package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the handbook.
 *
 * @param name the rule it stands under, and its place there
 * @param document the text, a passage in the handbook's frame
 * @param facts the lines that must follow
 */
record HandbookExample(String name, String document, List<String> facts) {
  private static final Pattern PART =
      Pattern.compile(
          "(?m)^#{2,3} (?<rule>.+)$|^```(?<fence>frame|text document|text passage|facts)\\n(?<words>(?s:.*?))^```$");

  /** The examples of {@code page}, in order. */
  static List<HandbookExample> in(String page) {
    List<HandbookExample> examples = new ArrayList<>();
    String frame = "";
    String rule = "";
    String document = "";
    Matcher part = PART.matcher(page);
    while (part.find()) {
      String fence = part.group("fence");
      String words = part.group("words");
      if (fence == null) {
        rule = part.group("rule");
      } else if (fence.equals("frame")) {
        frame = words;
      } else if (fence.equals("facts")) {
        String name = rule + " " + (examples.size() + 1);
        examples.add(new HandbookExample(name, document, words.lines().toList()));
      } else {
        document = fence.endsWith("passage") ? frame + words : words;
      }
    }
    return examples;
  }

  /** The kinds of fact that it is about: the first words of its lines. */
  List<String> kinds() {
    return facts.stream().map(line -> line.split(" ")[0]).distinct().toList();
  }
}

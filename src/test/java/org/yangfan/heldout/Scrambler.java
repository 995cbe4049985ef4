package org.yangfan.heldout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes a crawl of a text: no line breaks, passages repeated, neighbours exchanged. */
final class Scrambler {
  private final Dice dice;

  Scrambler(Dice dice) {
    this.dice = dice;
  }

  String scramble(String text) {
    List<String> lines = new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
    List<String> repeated = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      boolean tasks = isTask(lines.get(i)) && isTask(lines.get(i - 1));
      if (tasks && dice.chance(0.2)) {
        Collections.swap(lines, i, i - 1);
      }
      if (isTask(lines.get(i)) && dice.chance(0.2)) {
        repeated.add(lines.get(i));
      }
    }
    int body = firstChapter(lines);
    String head = String.join("\n", lines.subList(0, body));
    String rest = String.join("", lines.subList(body, lines.size()));
    return head + "\n" + rest + "\n" + String.join("", dice.shuffled(repeated)) + "\n";
  }

  private static int firstChapter(List<String> lines) {
    int i = 0;
    while (!lines.get(i).startsWith("一、")) {
      i++;
    }
    return i;
  }

  private static boolean isTask(String line) {
    return line.matches("\\d+\\..*");
  }
}

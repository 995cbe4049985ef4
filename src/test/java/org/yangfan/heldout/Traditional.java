package org.yangfan.heldout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangfan.document.PlainCharacters;

/** Writes simplified characters in the traditional script, by the table that reading goes by. */
final class Traditional {
  private static final Map<Integer, Integer> CHARACTERS = characters();

  private Traditional() {}

  static String of(String text) {
    return text.codePoints()
        .map(c -> CHARACTERS.getOrDefault(c, c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Simplified to traditional; of several the first. */
  private static Map<Integer, Integer> characters() {
    try (InputStream table = PlainCharacters.class.getResourceAsStream("simplified.txt")) {
      List<String> lines =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      Map<Integer, Integer> characters = new HashMap<>();
      for (int i = 0; i + 1 < lines.size(); i += 2) {
        for (int j = 0; j < lines.get(i).length(); j++) {
          characters.putIfAbsent((int) lines.get(i + 1).charAt(j), (int) lines.get(i).charAt(j));
        }
      }
      return characters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

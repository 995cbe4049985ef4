package org.yangfan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home", "."));
  private static final Pattern USED =
      Pattern.compile("\\bt\\.(\\w+)|phrase\\(\"(\\w+)\"\\)|group\\(\"(\\w+)\"");

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(Phrases.of(Lang.EN).all().keySet(), Phrases.of(Lang.ZH).all().keySet());
  }

  @Test
  void nothingIsMissingAndNothingIsSaidForNothing() throws IOException {
    Set<String> used = new TreeSet<>(Set.of("yes", "no"));
    collect("src/main/resources/org/yangfan/page", used);
    collect("src/main/java/org/yangfan/site", used);
    Set<String> said = new TreeSet<>(Phrases.of(Lang.ZH).all().keySet());
    said.removeIf(name -> name.contains(".")); // of closed lists, joined to the name of the list
    assertEquals(said, used);
  }

  @Test
  void noPhraseIsEmpty() {
    for (Lang lang : Lang.values()) {
      assertTrue(Phrases.of(lang).all().values().stream().noneMatch(String::isBlank));
    }
  }

  private static void collect(String folder, Set<String> used) throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(html|java)")).toList()) {
        Matcher found = USED.matcher(Files.readString(file));
        while (found.find()) {
          used.add(
              Stream.of(found.group(1), found.group(2), found.group(3))
                  .filter(name -> name != null)
                  .findFirst()
                  .orElseThrow());
        }
      }
    }
  }
}

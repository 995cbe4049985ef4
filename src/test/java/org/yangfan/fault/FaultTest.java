package org.yangfan.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {
  private static final Path ROOMS =
      Path.of(System.getProperty("yangfan.home", "."), "src/main/java/org/yangfan");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Two words in small letters: English, and no name of a parameter, path or media type. */
  private static final Pattern ENGLISH = Pattern.compile("(?<![\\w/.?=<-])[a-z]{2,} [a-z]{2,}");

  private static final Pattern CODE =
      Pattern.compile(
          "(?:Fault\\.of|Exception|Refusal\\.\\w+|NotAcceptable)\\(\\s*\"([a-z0-9-]*[a-z0-9])\"");

  static Collection<String> codes() {
    return new TreeSet<>(FaultWords.CHINESE.codes());
  }

  @Test
  void bothLanguagesHaveTheSameCodes() {
    assertEquals(FaultWords.ENGLISH.codes(), FaultWords.CHINESE.codes());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aFaultIsSaidWhollyInOneLanguage(String code) {
    Fault fault =
        new Fault(
            code,
            Stream.of(FaultWords.CHINESE, FaultWords.ENGLISH)
                .flatMap(words -> words.places(code).stream())
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> "X1")));
    assertFalse(ENGLISH.matcher(fault.zh()).find(), fault.zh());
    assertFalse(HAN.matcher(fault.en()).find(), fault.en());
    boolean wordless = Set.of("said", "nothing-said").contains(code);
    assertTrue(wordless || HAN.matcher(fault.zh()).find(), fault.zh());
  }

  @Test
  void everyCodeIsUsedAndNoOther() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOMS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        code.results().forEach(found -> used.add(found.group(1)));
      }
    }
    Set<String> said = new TreeSet<>(codes());
    said.removeIf(code -> code.matches("(expected|refused)-.*")); // of closed lists
    assertEquals(said, used);
  }

  @Test
  void whatStandsInAnArgumentIsNeverTakenForAPlace() {
    Fault fault = Fault.of("thing-unknown", "thing", "{thing} $1 \\");
    assertEquals("nothing is known of {thing} $1 \\", fault.en());
  }

  @Test
  void aFaultWithoutWordsOrWithoutWhatTheyNeedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Fault.of("no-such-fault"));
    assertThrows(IllegalArgumentException.class, () -> new Fault("thing-unknown", Map.of()));
  }

  @Test
  void programsAreToldWhatNeedsNoWords() {
    Fault fault =
        Fault.of(
            "value-ill-formed",
            "parameter",
            "n",
            "value",
            "x",
            "expected",
            Fault.of("expected-year"),
            "example",
            "2023");
    assertEquals(Map.of("parameter", "n", "value", "x", "example", "2023"), fault.values());
    assertEquals("参数“n”的值“x”不是四位数的年份，例如 n=2023", fault.zh());
  }
}

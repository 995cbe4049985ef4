package org.yangfan.regex;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions have the same matches here as in {@link java.util.regex}. */
class RegexTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Path CLASSES = HOME.resolve("target/classes");
  private static final Path CASES = HOME.resolve("src/test/resources/cases");
  private static final int EVERY = 40;
  private static final int MADE = 1500;
  private static final int TEXT = 25;
  private static final int STEPS = 8;

  /** Words on which each of the expressions below has matches, and places where it has none. */
  private static final String WORDS =
      "甲乙甲丙\n  到2025年建成5G基站10万个，建成并开通建好建；第一章 “总则”（附件）\r\n\n乙。㐀𠮷-&\u0085甲";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲|甲乙",
        "甲乙|甲",
        "建|建成|建成并开通|建好|开通|到|基站|总则|附件",
        "(?:建成|建成并开通|建设|开|开通|到|基站|总则|附件)并?",
        "(建成|建)(并)?|(?<n>开通)",
        "(?<=[年，])建(?:成|好)",
        "(?<!建)成|(?!甲乙)甲",
        "(?m)^\\s*\\S|$",
        "^甲",
        "甲$",
        "\\b5G\\b",
        "[^，。\\d]{0,4}成并",
        ".*基站.*",
        "\\p{IsHan}+?个",
        "[\\dA-Z-]+",
        "[第一二三四五六七八九十甲乙丙丁&&[^乙]]",
        "[第一二三四五六七八九十甲乙丙丁]+",
        "[&甲乙丙丁戊己庚辛壬-]",
        "\\R|\\s{2,}",
        "(?U)\\s*\\d+",
        "(?i)5g|[a-z]",
        "(?s)甲.*?乙",
        "𠮷|[㐀𠮷]",
        "-甲|-&|-|&|a|b|c|d|e|f",
        "\\Q建成\\E|\\u7532乙",
        "(?=[到建])(?:到|建(?!成))",
        "(?:甲|乙)*+丙?",
        "十?万?个"
      })
  void matchesAreTheSame(String expression) {
    compare(expression, WORDS);
  }

  /** What this room does not read, or not wholly, and what is wrong. */
  @Test
  void expressionsMadeByChanceHaveTheSameMatches() {
    Random random = new Random(1);
    RandomExpression made = new RandomExpression(random);
    List<String> written = patterns().stream().map(Pattern::pattern).toList();
    int valid = 0;
    for (int i = 0; i < MADE; i++) {
      boolean isMade = i % 4 > 0;
      String base = isMade ? made.expression() : written.get(random.nextInt(written.size()));
      String expression = isMade && i % 6 > 0 || base.isEmpty() ? base : made.mutated(base);
      if (isWrong(expression)) {
        assertThrows(PatternSyntaxException.class, () -> Pattern.compile(expression), expression);
      } else {
        valid++;
        BothMatchers both = new BothMatchers(expression, made.text(TEXT));
        both.findAll();
        both.steps(random, STEPS);
        both.steps(random, STEPS);
      }
    }
    assertTrue(valid > MADE / 2, "only " + valid + " are no errors");
  }

  private static boolean isWrong(String expression) {
    try {
      java.util.regex.Pattern.compile(expression);
      return false;
    } catch (PatternSyntaxException wrong) {
      return true;
    }
  }

  /** Those in fields of the classes that read documents, on some of the cases. */
  @Test
  void everyExpressionOfThisProgramHasTheSameMatches() throws IOException {
    List<Pattern> patterns = patterns();
    List<String> documents = documents();
    IntStream.range(0, patterns.size())
        .parallel()
        .forEach(
            i -> {
              for (int j = i % EVERY; j < documents.size(); j += EVERY) {
                compare(patterns.get(i).pattern(), documents.get(j));
              }
            });
  }

  /** In the whole text, and in each line and its second half. */
  private static void compare(String expression, String text) {
    BothMatchers both = new BothMatchers(expression, text);
    both.findAll();
    for (int start = 0; start <= text.length(); start = lineEnd(text, start) + 1) {
      int end = lineEnd(text, start);
      for (boolean through : new boolean[] {false, true}) {
        both.bounds(through, !through);
        for (int from : new int[] {start, (start + end) / 2}) {
          both.region(from, end).findAll();
          if (both.region(from, end).lookingAt()) {
            both.findAll();
          }
          both.matches();
        }
      }
    }
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    try {
      for (String name : names()) {
        for (Field field : Class.forName(name).getDeclaredFields()) {
          if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            patterns.add((Pattern) field.get(null));
          }
        }
      }
    } catch (ReflectiveOperationException | IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return patterns;
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("org/yangfan"))) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.matches("org/yangfan/(?:document|vocabulary|extract)/.*\\.class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  private static List<String> documents() throws IOException {
    List<String> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(it -> it.endsWith("document.txt")).sorted().toList()) {
        documents.add(Files.readString(file));
      }
    }
    return documents;
  }
}

package org.yangfan.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private static final int EVERY = 4;

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
    compare(Pattern.compile(expression), WORDS);
  }

  /** Those in fields of the classes that read documents, on some of the cases. */
  @Test
  void everyExpressionOfThisProgramHasTheSameMatches() throws Exception {
    List<Pattern> patterns = patterns();
    List<String> documents = documents();
    IntStream.range(0, patterns.size())
        .parallel()
        .forEach(
            i -> {
              for (int j = i % EVERY; j < documents.size(); j += EVERY) {
                compare(patterns.get(i), documents.get(j));
              }
            });
  }

  private static void compare(Pattern pattern, String text) {
    java.util.regex.Pattern expected = java.util.regex.Pattern.compile(pattern.pattern());
    assertEquals(found(expected.matcher(text)), found(pattern.matcher(text)), pattern::pattern);
    for (int start = 0; start <= text.length(); start = lineEnd(text, start) + 1) {
      int end = lineEnd(text, start);
      for (boolean through : new boolean[] {false, true}) {
        for (int from : new int[] {start, (start + end) / 2}) {
          java.util.regex.Matcher one = expected.matcher(text).region(from, end);
          Matcher other = pattern.matcher(text).region(from, end);
          one.useTransparentBounds(through).useAnchoringBounds(!through);
          other.useTransparentBounds(through).useAnchoringBounds(!through);
          assertEquals(found(one), found(other), pattern::pattern);
          one.region(from, end);
          other.region(from, end);
          boolean opens = one.lookingAt();
          assertEquals(opens, other.lookingAt(), pattern::pattern);
          if (opens) {
            assertEquals(found(one), found(other), pattern::pattern);
          }
          assertEquals(one.matches(), other.matches(), pattern::pattern);
        }
      }
    }
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static List<String> found(java.util.regex.Matcher matcher) {
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      StringBuilder groups = new StringBuilder();
      for (int i = 0; i <= matcher.groupCount(); i++) {
        groups.append(matcher.start(i)).append('-').append(matcher.end(i)).append(' ');
      }
      found.add(groups.toString());
    }
    return found;
  }

  private static List<String> found(Matcher matcher) {
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      StringBuilder groups = new StringBuilder();
      for (int i = 0; i <= matcher.groupCount(); i++) {
        groups.append(matcher.start(i)).append('-').append(matcher.end(i)).append(' ');
      }
      found.add(groups.toString());
    }
    return found;
  }

  private static List<Pattern> patterns() throws Exception {
    List<Pattern> patterns = new ArrayList<>();
    for (String name : names()) {
      for (Field field : Class.forName(name).getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          patterns.add((Pattern) field.get(null));
        }
      }
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

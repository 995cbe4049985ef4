package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Document;
import org.yangfan.document.Text;
import org.yangfan.extract.target.TargetLines;
import org.yangfan.fact.FactsFile;

/** The handbook of extraction holds: every example says what the program finds. */
class HandbookTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home", "."));
  private static final Extractor EXTRACTOR = new Extractor(TargetLines.VOCABULARY);
  private static final int EXAMPLES_AT_LEAST = 20;

  @TestFactory
  Stream<DynamicTest> theFactsOfAnExampleFollowFromIt() throws IOException {
    List<HandbookExample> examples = HandbookExample.in(page());
    assertTrue(examples.size() >= EXAMPLES_AT_LEAST, "the page has its examples");
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  @Test
  void everyCodeOfAFindingIsExplained() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String code : codes()) {
      if (!page().contains("| `" + code + "` |")) {
        missing.add(code);
      }
    }
    assertEquals(Set.of(), missing, "add a row for each to the table of findings");
  }

  @Test
  void everyCodeOfAFindingHasChineseWords() throws IOException {
    Set<String> said =
        ResourceBundle.getBundle("org.yangfan.review.findings", Locale.ROOT).keySet();
    Set<String> explained = new TreeSet<>();
    Matcher row = Pattern.compile("(?m)^\\| `([a-z]+(?:-[a-z]+)+)` \\|").matcher(page());
    while (row.find()) {
      explained.add(row.group(1));
    }
    assertTrue(said.containsAll(codes()), "findings.properties");
    assertEquals(explained, new TreeSet<>(said), "the handbook's table and findings.properties");
  }

  private static void check(HandbookExample example) {
    Document document = new Document("example", "example.txt", null, Text.of(example.document()));
    FactsFile file = EXTRACTOR.extract(document);
    List<String> found =
        example.kinds().stream()
            .flatMap(kind -> FactLines.of(kind, file, document.text()).stream())
            .filter(line -> !line.startsWith("finding") || example.facts().contains(line))
            .toList();
    assertEquals(String.join("\n", example.facts()), String.join("\n", found));
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(HOME.resolve("src/main/java/org/yangfan/extract"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Matcher code =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\",").matcher(Files.readString(source));
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    return codes;
  }

  private static String page() throws IOException {
    return Files.readString(HOME.resolve("ontology/handbook.md"), StandardCharsets.UTF_8);
  }
}

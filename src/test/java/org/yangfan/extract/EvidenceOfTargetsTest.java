package org.yangfan.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.Text;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.extract.target.PrintedNumbers;
import org.yangfan.extract.target.TargetLines;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Target;
import org.yangfan.vocabulary.Indicator;

/** The words behind every target hold its figure and name what it counts. */
class EvidenceOfTargetsTest {
  private static final Path CASES =
      Path.of(System.getProperty("yangfan.home", "."), "src/test/resources/cases");

  private static final Extractor EXTRACTOR = new Extractor(TargetLines.VOCABULARY);

  /** What says a share without its percentage. */
  private static final Pattern SHARE = Pattern.compile("分之|全覆盖|[一二三四五六七八九]成");

  @TestFactory
  Stream<DynamicTest> theWordsBehindATargetHoldItsFigureAndItsThing() throws IOException {
    return documents().stream()
        .map(document -> DynamicTest.dynamicTest(document.id(), () -> check(document)));
  }

  private static void check(Document document) {
    Text text = document.text().plain();
    EXTRACTOR.extract(document).plans().stream()
        .flatMap(plan -> plan.targets().stream())
        .forEach(target -> check(text, target));
  }

  private static void check(Text text, Target target) {
    Evidence place = target.evidence();
    int start = text.index(place.start());
    String printed = text.string().substring(start, text.index(place.end()));
    String words = printed.replaceAll("[\\s\\u3000*“”\"]", "");
    BigDecimal value = target.value() == null ? target.max() : target.value();
    assertTrue(
        PrintedNumbers.hold(printed, value) || SHARE.matcher(words).find(),
        target.indicator() + " " + value + " in " + words);
    assertTrue(names(words, target.indicator()), target.indicator() + " in " + words);
    String shown = target.measure() == null ? "" : target.measure();
    assertTrue(
        words.contains(shown) || shown.equals("%") && SHARE.matcher(words).find(),
        shown + " in " + words);
  }

  /** Whether two neighbouring characters of the indicator's name, or of a form of it, are there. */
  private static boolean names(String words, String indicator) {
    Optional<Indicator> known = TargetLines.VOCABULARY.indicators().named(indicator);
    return Stream.concat(
            Stream.of(indicator), known.stream().flatMap(found -> found.forms().stream()))
        .anyMatch(name -> shareTwo(words, name.replaceAll("5G|数$", "")));
  }

  private static boolean shareTwo(String words, String name) {
    for (int i = 0; i + 2 <= name.length(); i++) {
      if (words.contains(name.substring(i, i + 2))) {
        return true;
      }
    }
    return name.length() < 2;
  }

  private static List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String folder : List.of("seen", "held-out")) {
      for (QuantityCase c : QuantityCase.in(folder)) {
        documents.add(new Document(c.name(), c.name(), null, Text.of(c.document())));
      }
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> cases = Files.walk(CASES)) {
      cases
          .filter(file -> file.getFileName().toString().startsWith("document."))
          .forEach(files::add);
    }
    String sources = System.getenv("YANGFAN_SOURCES");
    if (sources != null && Files.isDirectory(Path.of(sources))) {
      try (Stream<Path> found = Files.list(Path.of(sources))) {
        found.forEach(files::add);
      }
    }
    for (Path file : files) {
      read(file).ifPresent(documents::add);
    }
    return documents;
  }

  private static Optional<Document> read(Path file) {
    try {
      return Optional.of(DocumentReader.read(file));
    } catch (UnreadableDocument unreadable) {
      return Optional.empty();
    }
  }
}

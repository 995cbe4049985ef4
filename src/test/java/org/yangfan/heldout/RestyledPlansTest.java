package org.yangfan.heldout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Vocabulary;

/** The plans written by hand have the same facts in another typesetter's style. */
class RestyledPlansTest {
  /** One document in so many is read in each style. */
  private static final int EACH = 6;

  private static final double MOST_LOST = 0.002;

  /** What titles are printed with differs as the texts do. */
  private static final Set<String> PRINTED = Set.of("METADATA", "SUPERIORS");

  private final Path home = Path.of(System.getProperty("yangfan.home", "."));
  private final Vocabulary vocabulary = Vocabulary.load(home.resolve("data/vocabulary"));
  private final Extractor extractor = new Extractor(vocabulary);

  @TestFactory
  Stream<DynamicTest> theirFactsStay() throws IOException {
    List<Sample> all = new ArrayList<>();
    for (String set : UnseenPlans.SETS) {
      UnseenPlans.in(UnseenPlans.folder(home, set)).stream()
          .filter(sample -> !sample.name().endsWith(".html"))
          .forEach(all::add);
    }
    return Arrays.stream(Restyling.values())
        .map(
            style ->
                DynamicTest.dynamicTest(style.name(), () -> staySame(style, some(all, style))));
  }

  /** Every sixth, beginning elsewhere for each style. */
  private static List<Sample> some(List<Sample> all, Restyling style) {
    List<Sample> some = new ArrayList<>();
    for (int i = style.ordinal() % EACH; i < all.size(); i += EACH) {
      some.add(all.get(i));
    }
    return some;
  }

  private void staySame(Restyling style, List<Sample> samples) throws UnreadableDocument {
    Score score = new Score();
    List<String> differ = new ArrayList<>();
    for (Sample sample : samples) {
      String text = DocumentReader.read(sample.name(), sample.bytes()).text().string();
      List<Plan> plans = plans(sample.name(), text);
      score.add(plans, plans(sample.name(), style.of(text)), vocabulary.indicators()).stream()
          .filter(line -> !PRINTED.contains(line.substring(0, line.indexOf(' '))))
          .map(line -> sample.layout() + ": " + line)
          .forEach(differ::add);
    }
    int facts = Arrays.stream(FactKind.values()).mapToInt(score::expected).sum();
    assertTrue(
        differ.size() <= MOST_LOST * facts,
        () -> "%d of %d facts differ: %s".formatted(differ.size(), facts, differ));
  }

  private List<Plan> plans(String name, String text) throws UnreadableDocument {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return extractor.extract(DocumentReader.read(name, bytes)).plans();
  }
}

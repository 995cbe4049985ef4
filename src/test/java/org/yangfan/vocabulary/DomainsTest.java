package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DomainsTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Domains DOMAINS = Vocabulary.load(HOME.resolve("data/vocabulary")).domains();

  @TestFactory
  Stream<DynamicTest> aTopicMeansTheFieldsReadByHand() {
    return Stream.of("topics.txt", "other-topics.txt").flatMap(DomainsTest::cases);
  }

  private static Stream<DynamicTest> cases(String file) {
    return lines(HOME.resolve("src/test/resources/cases/topics-of-real-plans").resolve(file))
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(" =", 2))
        .map(pair -> DynamicTest.dynamicTest(pair[0], () -> means(pair[0], pair[1])));
  }

  private static void means(String topic, String slugs) {
    List<String> expected =
        Arrays.stream(slugs.trim().split(" ")).filter(slug -> !slug.isEmpty()).sorted().toList();
    assertEquals(expected, DOMAINS.of(topic).stream().map(Domain::slug).sorted().toList());
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void severalFieldsComeInTheOrderTheTopicNamesThem() {
    assertEquals(
        List.of("smart-tourism", "smart-agriculture"),
        DOMAINS.of("智慧旅游、智慧农业").stream().map(Domain::slug).toList());
  }

  @Test
  void theNationHasFifteenFieldsEachItsOwn() {
    List<Domain> national = DOMAINS.all().stream().filter(Domain::isNational).toList();
    assertEquals(15, national.size());
    national.forEach(domain -> assertEquals(List.of(domain.slug()), domain.national()));
  }

  @Test
  void everyFieldMapsToNationalFieldsOnly() {
    for (Domain domain : DOMAINS.all()) {
      for (String slug : domain.national()) {
        assertTrue(DOMAINS.withSlug(slug).orElseThrow().isNational(), domain.slug());
      }
    }
  }

  @Test
  void aFieldThatIsMerelyNearHasNoNationalOne() {
    assertEquals(List.of(), DOMAINS.withSlug("smart-transport").orElseThrow().national());
    assertEquals(
        List.of("smart-oil-gas", "smart-power"),
        DOMAINS.withSlug("smart-energy").orElseThrow().national());
  }

  @Test
  void aFieldIsFoundByItsSlug() {
    assertEquals("智慧医疗", DOMAINS.withSlug("smart-healthcare").orElseThrow().zh());
    assertTrue(DOMAINS.withSlug("no-such-field").isEmpty());
  }
}

package org.yangfan.extract.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangfan.Sources;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.fact.Finding;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/** The unit lists of the real documents; the counts were taken by hand. */
class UnitSourcesTest {
  private static final Vocabulary VOCABULARY =
      Vocabulary.load(Path.of(System.getProperty("yangfan.home"), "data", "vocabulary"));
  private static final UnitLists LISTS = new UnitLists(VOCABULARY);
  private static final Pattern SECTION = Pattern.compile("(?m)^# [一二三四五六七八九十]+、(.*)$");

  private final List<Finding> findings = new ArrayList<>();

  private static Text text(String file) throws UnreadableDocument {
    return DocumentReader.read(Sources.folder().resolve(file)).text();
  }

  private static Region region(String code) {
    return VOCABULARY.regions().withCode(code).orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {2} passages, {3} units")
  @CsvSource({
    "chongqing-yangfan-2021.txt, 500000, 38, 173",
    "jiangsu-linghang-2022.txt, 320000, 28, 79",
    "shaanxi-yangfan-2022.txt, 610000, 33, 136",
    "national-yangfan-2021.txt, 100000, 0, 0"
  })
  void everyListOfANoticeIsRead(String file, String code, int passages, int units)
      throws UnreadableDocument {
    Text text = text(file);
    List<UnitPassage> found = LISTS.find(text, text.span(), region(code), findings::add);
    assertEquals(passages, found.size());
    assertEquals(units, found.stream().mapToInt(passage -> passage.units().size()).sum());
    check(found, region(code));
  }

  @Test
  void everyListOfTheCompilationIsRead() throws UnreadableDocument {
    Text text = text("compilation-31-provinces.md");
    int passages = 0;
    int units = 0;
    for (Span section : sections(text)) {
      String heading = text.slice(section).replaceFirst("# .*?、", "");
      Region region = VOCABULARY.regions().leading(heading).orElseThrow();
      List<UnitPassage> found = LISTS.find(text, section, region, findings::add);
      check(found, region);
      passages += found.size();
      units += found.stream().mapToInt(passage -> passage.units().size()).sum();
    }
    assertEquals(193, passages);
    assertEquals(668, units);
  }

  private static List<Span> sections(Text text) {
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = SECTION.matcher(text.string());
    while (matcher.find()) {
      starts.add(matcher.start());
    }
    starts.add(text.length());
    List<Span> sections = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      sections.add(new Span(starts.get(i), starts.get(i + 1)));
    }
    return sections;
  }

  private void check(List<UnitPassage> passages, Region region) {
    assertEquals(List.of(), findings);
    passages.forEach(passage -> passage.units().forEach(unit -> check(unit, region)));
  }

  private static void check(PlacedUnit placed, Region region) {
    String mention = placed.unit().mention();
    String name = placed.unit().name();
    assertFalse(mention.matches(".*(牵头|责任|配合|负责|会同|[：:。*]|等$).*"), mention);
    boolean known = VOCABULARY.bodies().named(mention, region).known();
    assertTrue(known || name.startsWith(region.name()) || name.equals(mention), name);
    boolean function = VOCABULARY.bodies().functionOf(name).isPresent();
    assertTrue(function || placed.unit().collective(), () -> name + " has no function");
  }
}

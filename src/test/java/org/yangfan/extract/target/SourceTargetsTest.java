package org.yangfan.extract.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangfan.Sources;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.fact.Period;
import org.yangfan.vocabulary.Region;

/** Every target of the real documents, against a table made by hand. */
class SourceTargetsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/cases/targets/sources.txt");

  private final Map<String, List<String>> expected = expected();

  @Test
  void theNationalPlanPromisesItsTargetsAndNoOthers() throws Exception {
    check("national-yangfan-2021", "100000", new Period(2021, 2023));
  }

  @Test
  void chongqingPromisesItsTargetsAndNoOthers() throws Exception {
    check("chongqing-yangfan-2021", "500000", new Period(2021, 2023));
  }

  @Test
  void jiangsuPromisesItsTargetsAndNoOthers() throws Exception {
    check("jiangsu-linghang-2022", "320000", new Period(2022, 2024));
  }

  @Test
  void shaanxiPromisesItsTargetsAndNoOthers() throws Exception {
    check("shaanxi-yangfan-2022", "610000", new Period(2021, 2023));
  }

  @Test
  void theCompilationPromisesItsTargetsAndNoOthersPlanByPlan() throws Exception {
    Text text = read("compilation-31-provinces.md");
    List<String> found = new ArrayList<>();
    for (Span section : sections(text)) {
      String heading = text.slice(section).lines().findFirst().orElse("");
      List<String> lines = targets(text, section, "100000", null);
      lines.forEach(line -> found.add(heading.replaceAll("^# |、.*", "") + " | " + line));
    }
    assertEquals(
        String.join("\n", expected.get("compilation-31-provinces")), String.join("\n", found));
  }

  private void check(String id, String region, Period period) throws Exception {
    Text text = read(id + ".txt");
    assertEquals(
        String.join("\n", expected.get(id)),
        String.join("\n", targets(text, text.span(), region, period)));
  }

  private static List<String> targets(Text text, Span body, String code, Period period) {
    Region region = TargetLines.VOCABULARY.regions().withCode(code).orElseThrow();
    Targets targets = new Targets(TargetLines.VOCABULARY);
    return TargetLines.lines(
        targets.find(text, List.of(body), region, period, null, finding -> {}));
  }

  private static List<Span> sections(Text text) {
    List<Integer> starts = new ArrayList<>();
    for (Span line : text.lines()) {
      if (text.slice(line).startsWith("# ")) {
        starts.add(line.start());
      }
    }
    starts.add(text.length());
    List<Span> sections = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      sections.add(new Span(starts.get(i), starts.get(i + 1)));
    }
    return sections;
  }

  private static Text read(String file) throws UnreadableDocument {
    return DocumentReader.read(Sources.folder().resolve(file)).text();
  }

  private static Map<String, List<String>> expected() {
    Map<String, List<String>> plans = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    Path home = Path.of(System.getProperty("yangfan.home", "."));
    try {
      for (String line : Files.readAllLines(home.resolve(EXPECTED), StandardCharsets.UTF_8)) {
        if (line.startsWith("## ")) {
          current = new ArrayList<>();
          plans.put(line.substring(3), current);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          current.add(line);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return plans;
  }
}

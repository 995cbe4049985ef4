package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Whether {@code validate} finds what was planted, and whether every kind of error was planted. */
class PlantedErrorsTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Path PLANTED = HOME.resolve("src/test/resources/cases/planted-errors");
  private static final Pattern EXPECTED =
      Pattern.compile("(?m)^# ((?:shape|check|owl) [\\w-]+): (.+)$");

  @TempDir private Path data;

  @Test
  void everyErrorIsFound() throws IOException {
    assertEquals(List.of(), missed("errors.ttl"));
  }

  @Test
  void aClassThatCanHaveNoMembersIsFound() throws IOException {
    assertEquals(List.of(), missed("unsatisfiable-class.ttl"));
  }

  @Test
  void everyShapeAndEveryCheckHasAPlantedError() throws IOException {
    Set<String> planted =
        Stream.concat(expected("errors.ttl"), expected("unsatisfiable-class.ttl"))
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted = new TreeSet<>(shapes());
    wanted.addAll(checks());
    wanted.addAll(Set.of("owl profile", "owl consistency", "owl satisfiability"));
    assertEquals(wanted, planted);
  }

  private static List<String> shapes() throws IOException {
    return Pattern.compile("(?m)^shape:(\\w+) a sh:NodeShape")
        .matcher(Files.readString(HOME.resolve("ontology/shapes.ttl")))
        .results()
        .map(shape -> "shape " + shape.group(1))
        .toList();
  }

  private static List<String> checks() {
    return Inputs.in(HOME.resolve("ontology/checks"), ".rq").stream()
        .map(file -> "check " + file.getFileName().toString().replace(".rq", ""))
        .toList();
  }

  /** What a file says must be reported, but is not, where the file lies in the vocabulary. */
  private List<String> missed(String file) throws IOException {
    Path vocabulary = Files.createDirectories(data.resolve("vocabulary"));
    for (Path each : Inputs.in(HOME.resolve("data/vocabulary"), ".ttl")) {
      Files.copy(each, vocabulary.resolve(each.getFileName()));
    }
    Files.copy(PLANTED.resolve(file), vocabulary.resolve("planted.ttl"));
    String report = validate();
    return expected(file)
        .filter(found -> !report.contains(found.group(2)))
        .map(MatchResult::group)
        .toList();
  }

  private static Stream<MatchResult> expected(String file) throws IOException {
    return EXPECTED.matcher(Files.readString(PLANTED.resolve(file))).results();
  }

  private String validate() {
    StringWriter out = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(out, true));
    assertEquals(1, line.execute("validate", "--data", data.toString()), out::toString);
    return out.toString();
  }
}

package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ValidateCommandTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private final StringWriter out = new StringWriter();
  @TempDir private Path data;

  @Test
  void theDataOfTheProjectIsInOrder() {
    assertEquals(0, run(), out::toString);
    assertTrue(out.toString().contains("0 errors"), out::toString);
  }

  @Test
  void aPlanInOrderPasses() throws IOException {
    assertEquals(0, validate("in-order"), out::toString);
  }

  @Test
  void aPlanWithoutTitleBreaksTheShapes() throws IOException {
    assertEquals(1, validate("without-title"));
    assertTrue(
        out.toString().contains("id/plan/without-title: A plan without title"), out::toString);
    assertTrue(out.toString().contains("1 errors"), out::toString);
  }

  @Test
  void anUnknownRegionIsShownWhereItStands() throws IOException {
    assertEquals(1, validate("unknown-region"));
    assertTrue(out.toString().contains("unknown-region.yaml:6:"), out::toString);
  }

  @Test
  void aLinkToNothingIsFound() throws IOException {
    copyVocabulary();
    Files.writeString(
        data.resolve("vocabulary/odd.ttl"),
        "<https://w3id.org/yangfan/id/region/110000>"
            + " <https://w3id.org/yangfan/ontology#partOf>"
            + " <https://w3id.org/yangfan/id/region/999999> .");
    assertEquals(1, run("--data", data.toString()));
    assertTrue(out.toString().contains("id/region/999999: Nothing describes this"), out::toString);
  }

  @Test
  void aQuoteIsHeldAgainstItsDocumentWhereThatIsAtHand() throws IOException {
    Path sources = Files.createDirectories(data.resolve("sources"));
    Files.writeString(sources.resolve("in-order.txt"), "甲".repeat(400));
    assertEquals(0, validate("in-order"), out::toString);
    Files.writeString(
        data.resolve("vocabulary/odd.ttl"),
        """
        PREFIX oa: <http://www.w3.org/ns/oa#>
        BASE <https://w3id.org/yangfan/>
        <id/plan/in-order/evidence/9> a oa:SpecificResource ; oa:hasSource <id/document/in-order> ;
          oa:hasSelector <id/plan/in-order/evidence/9/position> , <id/plan/in-order/evidence/9/quote> .
        <id/plan/in-order/evidence/9/position> a oa:TextPositionSelector ; oa:start 0 ; oa:end 2 .
        <id/plan/in-order/evidence/9/quote> a oa:TextQuoteSelector ; oa:exact "乙乙" .
        """);
    assertEquals(0, run("--data", data.toString()), out::toString);
    assertEquals(1, run("--data", data.toString(), "--sources", sources.toString()));
    assertTrue(out.toString().contains("evidence/9 oa:exact \"乙乙\""), out::toString);
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    assertEquals(2, run("--data", data.resolve("nowhere").toString()));
    assertTrue(out.toString().contains("there is no folder"), out::toString);
  }

  private int validate(String plan) throws IOException {
    Files.createDirectories(data.resolve("plans"));
    copyVocabulary();
    Files.copy(
        HOME.resolve("src/test/resources/cases/facts-to-validate/" + plan + ".yaml"),
        data.resolve("plans/" + plan + ".yaml"));
    return run("--data", data.toString());
  }

  private void copyVocabulary() throws IOException {
    Path to = Files.createDirectories(data.resolve("vocabulary"));
    try (Stream<Path> files = Files.list(HOME.resolve("data/vocabulary"))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private int run(String... options) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(out, true));
    return line.execute(
        Stream.concat(Stream.of("validate"), Stream.of(options)).toArray(String[]::new));
  }
}

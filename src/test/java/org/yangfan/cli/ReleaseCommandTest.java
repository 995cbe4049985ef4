package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangfan.document.DocumentReader;
import picocli.CommandLine;

class ReleaseCommandTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  void twoReleasesOfTheSameInputsAreTheSameBytes() throws IOException {
    assertEquals(0, release("one"), out::toString);
    assertEquals(0, release("two"), out::toString);
    List<String> names = names("one");
    assertEquals(names, names("two"));
    assertTrue(
        names.containsAll(
            List.of(
                "CITATION.cff",
                "SHA256SUMS",
                "context.jsonld",
                "mappings.sssom.tsv",
                "ontology/yangfan.ttl",
                "queries/plans.rq",
                "targets.csv",
                "void.ttl",
                "yangfan.csv",
                "yangfan.csv-metadata.json",
                "yangfan.nq",
                "yangfan.ttl")),
        names::toString);
    for (String name : names) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("one/" + name), folder.resolve("two/" + name)), name);
    }
    checksumsAreRight();
    String quads = Files.readString(folder.resolve("one/yangfan.nq"));
    assertTrue(
        quads.contains("/graph/plan/in-order> <http://www.w3.org/ns/prov#wasGeneratedBy>"),
        "says which load made the graph of the plan");
  }

  private void checksumsAreRight() throws IOException {
    for (String line : Files.readAllLines(folder.resolve("one/SHA256SUMS"))) {
      String[] sum = line.split("  ", 2);
      byte[] bytes = Files.readAllBytes(folder.resolve("one").resolve(sum[1]));
      assertEquals(sum[0], DocumentReader.sha256(bytes), line);
    }
    String described = Files.readString(folder.resolve("one/void.ttl"));
    byte[] dump = Files.readAllBytes(folder.resolve("one/yangfan.ttl"));
    assertTrue(described.contains(DocumentReader.sha256(dump)), "void.ttl names the digest");
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Files.createDirectories(folder.resolve("one"));
    Files.writeString(folder.resolve("one/mine.txt"), "mine");
    assertEquals(2, release("one"));
    assertEquals(List.of("mine.txt"), names("one"));
  }

  private List<String> names(String release) throws IOException {
    Path root = folder.resolve(release);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private int release(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    if (Files.notExists(data.resolve("vocabulary"))) {
      Files.createDirectories(data.resolve("plans"));
      Files.createDirectories(data.resolve("vocabulary"));
      try (Stream<Path> files = Files.list(HOME.resolve("data/vocabulary"))) {
        for (Path file : files.toList()) {
          Files.copy(file, data.resolve("vocabulary").resolve(file.getFileName()));
        }
      }
      Files.copy(
          HOME.resolve("src/test/resources/cases/facts-to-validate/in-order.yaml"),
          data.resolve("plans/in-order.yaml"));
    }
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(out, true));
    return line.execute(
        "release", "--data", data.toString(), "-o", folder.resolve(name).toString());
  }
}

package org.yangfan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads that are killed at any moment leave a store that answers as before. */
class KilledLoadTest {
  private static final int KILLS = 20;

  @TempDir Path folder;

  @Test
  void theStoreAnswersAfterKillsAtRandomMoments() throws Exception {
    Random random = new Random(20260720);
    Loader.main(folder.toString(), "1");
    String last = Store.open(folder).currentId().orElseThrow();
    for (int i = 0; i < KILLS; i++) {
      killAfter(random.nextInt(150));
      last = answers(last);
    }
    Loader.main(folder.toString(), "1");
    assertTrue(leftovers().isEmpty(), () -> "left behind: " + leftovers());
  }

  /** Lets a program publish one generation after another, and kills it in the midst of that. */
  private void killAfter(int millis) throws IOException, InterruptedException {
    Path output = folder.resolveSibling(folder.getFileName() + ".out");
    Process loader =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Loader.class.getName(),
                folder.toString(),
                "1000")
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(output.toFile()))
            .start();
    while (loader.isAlive() && !Files.readString(output).contains("loading")) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(millis);
    assertTrue(loader.isAlive(), () -> read(output));
    loader.destroyForcibly().waitFor();
    Files.delete(output);
  }

  /** The current generation is whole, and none that was current before is lost. */
  private String answers(String before) {
    try (Generation generation = Store.open(folder).current()) {
      assertTrue(generation.id().compareTo(before) >= 0);
      long triples =
          Txn.calculateRead(
              generation.datasetGraph(),
              () -> generation.datasetGraph().getDefaultGraph().stream().count());
      assertEquals(generation.manifest().triples(), triples);
      return generation.id();
    }
  }

  private List<String> leftovers() {
    try {
      return Disk.entries(folder.resolve("generations")).stream()
          .map(Path::toString)
          .filter(name -> name.endsWith(".building"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A program that loads again and again: folder, how often. */
  static final class Loader {
    private Loader() {}

    public static void main(String... args) {
      Store store = Store.open(Path.of(args[0]));
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        load(store);
      }
    }

    private static void load(Store store) {
      String id = String.valueOf(System.currentTimeMillis());
      int triples = (int) (Long.parseLong(id) % 300 + 1);
      try (Building building = store.begin(id)) {
        System.out.println("loading");
        building.add(
            out -> {
              for (int n = 0; n < triples; n++) {
                Node node = NodeFactory.createURI("https://example.org/" + n);
                out.quad(Quad.create(node, node, node, node));
              }
            });
        building.publish(TestGenerations.manifest(id, triples));
      }
    }
  }
}

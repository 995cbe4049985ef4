package org.yangfan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;

  @Test
  void theDefaultGraphIsTheUnionOfTheNamedOnes() {
    Store store = Store.open(folder);
    publish(store, "1", 3);
    try (Generation generation = store.current()) {
      assertEquals(3, count(generation, "{ ?s ?p ?o }"));
      assertEquals(6, count(generation, "{ GRAPH ?g { ?s ?p ?o } }"));
    }
  }

  @Test
  void aGenerationIsReadOnly() {
    Store store = Store.open(folder);
    publish(store, "1", 1);
    try (Generation generation = store.current()) {
      assertThrows(
          RuntimeException.class,
          () ->
              Txn.executeWrite(generation.datasetGraph(), () -> add(generation.datasetGraph(), 9)));
    }
  }

  @Test
  void theCopyInMemoryHoldsTheSameGraphs() {
    Store store = Store.open(folder);
    publish(store, "1", 3);
    try (Generation generation = store.current()) {
      assertSame(generation.datasetGraph(), generation.quickest().asDatasetGraph());
      generation.copyToMemory();
      Dataset copy = generation.quickest();
      assertNotSame(generation.datasetGraph(), copy.asDatasetGraph());
      assertEquals(quads(generation.dataset()), quads(copy));
      assertThrows(RuntimeException.class, () -> add(copy.asDatasetGraph(), 9));
    }
  }

  private static Set<Quad> quads(Dataset data) {
    return Txn.calculateRead(data, () -> Iter.toSet(data.asDatasetGraph().find()));
  }

  @Test
  void readersShareAGenerationUntilTheLastOneCloses() {
    Store store = Store.open(folder);
    publish(store, "1", 1);
    Generation first = store.current();
    try (Generation second = store.current()) {
      first.close();
      assertEquals(1, count(second, "{ ?s ?p ?o }"));
    }
    assertFalse(readers("1"));
  }

  @Test
  void twoStoresOfOneProgramReadTheSameFolder() {
    publish(Store.open(folder), "1", 1);
    try (Generation one = Store.open(folder).current()) {
      Store.open(folder).current().close();
      assertEquals(1, count(one, "{ ?s ?p ?o }"));
    }
  }

  @Test
  void whatIsNotPublishedLeavesNothing() throws IOException {
    Store store = Store.open(folder);
    publish(store, "1", 1);
    try (Building building = store.begin("2")) {
      building.add(out -> out.quad(quad("a", 1)));
    }
    assertEquals("1", store.currentId().orElseThrow());
    assertEquals(List.of("1"), generations());
  }

  @Test
  void leftoversOfAKilledLoadAreRemovedByTheNext() throws IOException {
    Files.createDirectories(folder.resolve("generations/0.building/tdb2/Data-0001"));
    publish(Store.open(folder), "1", 1);
    assertEquals(List.of("1"), generations());
  }

  @Test
  void twoLoadsDoNotCollide() {
    Store store = Store.open(folder);
    try (Building one = store.begin("1")) {
      one.add(out -> out.quad(quad("a", 1)));
      StoreException refused =
          assertThrows(StoreException.class, () -> Store.open(folder).begin("2"));
      assertTrue(refused.getMessage().contains("another load"), refused.getMessage());
    }
    publish(store, "3", 1);
    assertEquals("3", store.currentId().orElseThrow());
  }

  @Test
  void threeGenerationsAreKeptAndThoseInUse() throws IOException {
    Store store = Store.open(folder);
    publish(store, "1", 1);
    try (Generation inUse = store.current()) {
      for (String id : List.of("2", "3", "4", "5")) {
        publish(store, id, 1);
      }
      assertEquals(List.of("1", "3", "4", "5"), generations());
      assertEquals(1, count(inUse, "{ ?s ?p ?o }"));
    }
    publish(store, "6", 1);
    assertEquals(List.of("4", "5", "6"), generations());
  }

  @Test
  void closingWaitsForTheTransactionsOnIt() throws InterruptedException {
    Store store = Store.open(folder);
    publish(store, "1", 2);
    Generation generation = store.current();
    CountDownLatch reading = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    Thread reader =
        new Thread(
            () ->
                Txn.executeRead(
                    generation.datasetGraph(),
                    () -> {
                      reading.countDown();
                      pause(300);
                      assertEquals(2, generation.datasetGraph().getDefaultGraph().size());
                      done.set(true);
                    }));
    reader.start();
    assertTrue(reading.await(5, TimeUnit.SECONDS));
    generation.close();
    assertTrue(done.get());
  }

  @Test
  void readersSeeOneWholeGenerationWhileLoadsGoOn() throws InterruptedException {
    Store store = Store.open(folder);
    publish(store, "100", 10);
    AtomicBoolean stop = new AtomicBoolean();
    List<Throwable> failures = new CopyOnWriteArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              while (!stop.get()) {
                try (Generation generation = store.current()) {
                  assertEquals(generation.manifest().triples(), count(generation, "{ ?s ?p ?o }"));
                }
              }
            });
    reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
    reader.start();
    for (int i = 101; i < 109; i++) {
      publish(store, String.valueOf(i), i);
    }
    stop.set(true);
    reader.join();
    assertEquals(List.of(), failures);
  }

  @Test
  void readingAnEmptyStoreSaysWhatToDo() {
    StoreException nothing =
        assertThrows(StoreException.class, () -> Store.open(folder.resolve("none")).current());
    assertTrue(nothing.getMessage().contains("run 'load' first"), nothing.getMessage());
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    StoreException refused =
        assertThrows(StoreException.class, () -> Store.open(file.resolve("store")).begin("1"));
    assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
  }

  @Test
  void aGenerationThatMayNotBeWrittenIsReadFromACopy() throws IOException {
    publish(Store.open(folder), "1", 3);
    Path generation = folder.resolve("generations/1");
    try (ReaderView copy = ReaderView.copied(generation)) {
      DatasetGraph read = copy.dataset();
      assertEquals(3, Txn.calculateRead(read, () -> read.getDefaultGraph().size()));
      TDBInternal.expel(read, true);
    }
    assertFalse(Files.exists(generation.resolve("readers")));
  }

  private static void publish(Store store, String id, int triples) {
    try (Building building = store.begin(id)) {
      building.add(
          out -> {
            for (int i = 0; i < triples; i++) {
              out.quad(quad("a", i));
              out.quad(quad("b", i));
            }
          });
      building.publish(manifest(id, triples));
    }
  }

  static Manifest manifest(String id, int triples) {
    return new Manifest(
        id,
        Instant.EPOCH,
        "test",
        "https://example.org/",
        triples,
        new TreeMap<>(Map.of("Plan", 1L)),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        null);
  }

  private static Quad quad(String graph, int n) {
    Node node = NodeFactory.createURI("https://example.org/" + n);
    return Quad.create(
        NodeFactory.createURI("https://example.org/graph/" + graph), node, node, node);
  }

  private static void add(DatasetGraph dataset, int n) {
    dataset.add(quad("a", n));
  }

  private static long count(Generation generation, String pattern) {
    return Txn.calculateRead(
        generation.dataset(),
        () -> {
          try (QueryExecution query =
              QueryExecution.dataset(generation.dataset())
                  .query("SELECT (COUNT(*) AS ?n) WHERE " + pattern)
                  .build()) {
            return query.execSelect().next().getLiteral("n").getLong();
          }
        });
  }

  private boolean readers(String id) {
    return folder.resolve("generations").resolve(id).resolve("readers").toFile().list().length > 0;
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("generations"))) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

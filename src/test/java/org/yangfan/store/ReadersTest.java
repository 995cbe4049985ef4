package org.yangfan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yangfan.store.TestGenerations.add;
import static org.yangfan.store.TestGenerations.count;
import static org.yangfan.store.TestGenerations.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who read generations while others are loaded. */
class ReadersTest {
  @TempDir Path folder;

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

  private boolean readers(String id) {
    return folder.resolve("generations").resolve(id).resolve("readers").toFile().list().length > 0;
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

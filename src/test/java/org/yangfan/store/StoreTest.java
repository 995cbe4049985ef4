package org.yangfan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yangfan.store.TestGenerations.count;
import static org.yangfan.store.TestGenerations.publish;
import static org.yangfan.store.TestGenerations.quad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  private List<String> generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("generations"))) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}

package org.yangfan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoneTest {
  @Test
  void whatIsGoneIsKeptOverLoadsAndLeadsOn() {
    Gone first = gone(Map.of("a", "b", "x", "", "back", ""));
    Gone second = first.then(new TreeMap<>(Map.of("b", "c")), Set.of("c", "back")::contains);
    assertEquals(Map.of("a", "c", "b", "c", "x", ""), second.successors());
    Gone third = second.then(new TreeMap<>(Map.of("c", "")), Set.of()::contains);
    assertEquals(Map.of("a", "", "b", "", "c", "", "x", ""), third.successors());
  }

  @Test
  void aGenerationKnowsWhatIsGone(@TempDir Path folder) {
    Store store = Store.open(folder);
    try (Building building = store.begin("1")) {
      building.publish(TestGenerations.manifest("1", 0), gone(Map.of("id/局", "id/厅", "id/x", "")));
    }
    try (Generation generation = Store.open(folder).current()) {
      assertEquals(Optional.of("id/厅"), generation.gone().successor("id/局"));
      assertTrue(generation.gone().has("id/x"));
      assertEquals(Optional.empty(), generation.gone().successor("id/x"));
    }
  }

  private static Gone gone(Map<String, String> successors) {
    return new Gone(new TreeMap<>(successors));
  }
}

package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private final List<Integer> things = IntStream.range(0, 500).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheThingsAndFewWait() throws Failure {
    AtomicInteger waiting = new AtomicInteger();
    List<Integer> most = new ArrayList<>();
    List<Integer> results = new ArrayList<>();
    InOrder.each(
        things,
        thing -> {
          waiting.incrementAndGet();
          return thing;
        },
        result -> {
          most.add(waiting.getAndDecrement());
          results.add(result);
        });
    assertEquals(things, results);
    int cores = Runtime.getRuntime().availableProcessors();
    assertTrue(most.stream().allMatch(n -> n <= 3 * cores + 1), most.toString());
  }

  @Test
  void anErrorOfTheWorkComesOut() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            InOrder.each(
                things,
                thing -> {
                  throw new IllegalArgumentException();
                },
                result -> {}));
  }
}

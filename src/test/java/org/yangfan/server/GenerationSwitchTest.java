package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yangfan.server.TestSite.encoded;
import static org.yangfan.server.TestSite.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationSwitchTest {
  private static final int CLIENTS = 4;
  private static final int LOADS = 4;
  private static final String NUMBER =
      "/sparql?query="
          + encoded(
              "SELECT ?n { ?plan <https://w3id.org/yangfan/ontology#position> ?n"
                  + " . FILTER EXISTS { ?a ?b ?c } }");

  /** Something of everything: queries, pages, search, suggestions, data and exports. */
  private static final List<String> PATHS =
      List.of(
          NUMBER,
          "/api/queries/plans-of-region?region=980000",
          "/queries/plans-of-region?region=980000",
          "/page/plan/yunling-2021",
          "/page/region/980000?lang=en",
          "/",
          "/search?q=Yunling",
          "/search/suggest?q=yunl",
          "/id/plan/yunling-2021",
          "/doc/plan/yunling-2021.ttl",
          "/doc/plan/yunling-2021.jsonld",
          "/data",
          "/ontology.nt",
          "/api/openapi.json",
          "/health");

  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicBoolean done = new AtomicBoolean();

  @Test
  void aServerMovesToEachNewGenerationWithoutLosingARequest(@TempDir Path folder) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (TestSite site = new TestSite(folder, Duration.ofSeconds(20))) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        running.add(clients.submit(() -> askUntilDone(site)));
      }
      for (int number = 2; number <= LOADS; number++) {
        site.data.load(number);
        int before = answered.get();
        while (answered.get() < before + CLIENTS && !running.get(0).isDone()) {
          Thread.onSpinWait();
        }
        assertEquals("g%06d".formatted(number), header(site.get("/health"), "Yangfan-Generation"));
      }
      done.set(true);
      for (Future<?> client : running) {
        client.get();
      }
    } finally {
      clients.shutdownNow();
    }
    assertEquals(List.of(), List.copyOf(failures));
    assertTrue(answered.get() >= LOADS * CLIENTS);
  }

  private void askUntilDone(TestSite site) {
    while (!done.get() && failures.isEmpty()) {
      for (String path : PATHS) {
        HttpResponse<String> answer = site.get(path, "text/csv, */*;q=0.1");
        if (answer.statusCode() != (path.startsWith("/id/") ? 303 : 200)) {
          failures.add(path + " " + answer.statusCode() + " " + answer.body());
        } else if (header(answer, "Yangfan-Generation").isEmpty()) {
          failures.add(path + " does not say what it was read from");
        } else if (path.equals(NUMBER)) {
          isOfItsGeneration(answer);
        }
      }
      answered.incrementAndGet();
    }
  }

  private void isOfItsGeneration(HttpResponse<String> answer) {
    int number = Integer.parseInt(header(answer, "Yangfan-Generation").substring(1));
    if (!answer.body().equals("n\r\n" + number + "\r\n")) {
      failures.add("generation " + number + " said " + answer.body());
    }
  }
}

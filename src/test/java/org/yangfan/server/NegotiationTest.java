package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who asks for what gets what: the table {@code http/negotiation.txt}. */
class NegotiationTest {
  @RegisterExtension static final ExampleSite site = new ExampleSite("");

  static Stream<Exchange> table() throws IOException {
    try (InputStream file = NegotiationTest.class.getResourceAsStream("/http/negotiation.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Exchange::of)
              .toList()
              .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void theTableHolds(Exchange exchange) {
    exchange.check(site);
  }

  @Test
  void aTagIsStrongAndOfOneRepresentation() {
    String path = "/page/plan/yunling-2021";
    String plain = tag(path);
    assertTrue(plain.matches("\"[0-9a-f]+\""), plain);
    assertEquals(plain, tag(path));
    assertTrue(!plain.equals(tag(path + "?lang=en")));
  }

  private static String tag(String path) {
    return site.page(path).headers().firstValue("ETag").orElse("");
  }
}

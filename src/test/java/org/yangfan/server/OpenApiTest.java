package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server says that programs can ask, and that it answers it. */
class OpenApiTest {
  @RegisterExtension static final ExampleSite site = new ExampleSite("");
  private static JsonNode api;

  @BeforeAll
  static void start() throws IOException {
    api = new JsonMapper().readTree(site.send(site.at("/api/openapi.json")).body());
  }

  @Test
  void everyExampleIsAnsweredWithTheLeastAndWithAllItsParameters() {
    List<String> failed = new ArrayList<>();
    List<String> examples = paths().flatMap(path -> examples(path)).toList();
    for (String example : examples) {
      HttpResponse<String> answer = site.send(site.at(example));
      if (answer.statusCode() != 200) {
        failed.add(example + " " + answer.body());
      }
    }
    assertEquals(List.of(), failed);
    assertTrue(examples.size() > 100, examples.size() + " examples");
  }

  @Test
  void everyOperationHasItsOwnNameAndSaysWhatAProblemIs() {
    Set<String> names = new HashSet<>();
    paths()
        .map(path -> api.path("paths").path(path).path("get"))
        .forEach(
            get -> {
              assertTrue(names.add(get.path("operationId").asText()), get::toString);
              assertTrue(get.path("responses").path("200").path("content").size() > 0);
              assertEquals(
                  "#/components/schemas/Problem",
                  get.at("/responses/default/content/application~1problem+json/schema/$ref")
                      .asText());
            });
    assertEquals("3.1.0", api.path("openapi").asText());
    assertTrue(api.at("/components/schemas/Problem/properties/detail").isObject());
  }

  @Test
  void aPageShowsIt() {
    String page = site.page("/api/?lang=en").body();
    assertEquals(List.of(), new HtmlCheck(page).faults());
    List<String> scripts = new HtmlCheck(page).values("src");
    for (String script : scripts) {
      assertEquals(200, site.send(site.at(script)).statusCode(), script);
    }
    assertTrue(scripts.contains("/assets/swagger-ui-bundle.js"), page);
    assertTrue(site.send(site.at("/api.js")).body().contains("validatorUrl: null"));
  }

  private static Stream<String> paths() {
    List<String> paths = new ArrayList<>();
    api.path("paths").fieldNames().forEachRemaining(paths::add);
    return paths.stream();
  }

  /** The address with the required parameters, and with every parameter that has an example. */
  private static Stream<String> examples(String path) {
    StringBuilder all = new StringBuilder();
    StringBuilder least = new StringBuilder();
    String address = path;
    for (JsonNode parameter : api.path("paths").path(path).path("get").path("parameters")) {
      String name = parameter.path("name").asText();
      String example = TestSite.encoded(parameter.path("example").asText());
      if (parameter.path("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", example);
      } else if (parameter.has("example")) {
        all.append(all.isEmpty() ? "?" : "&").append(name).append("=").append(example);
        boolean required = parameter.path("required").asBoolean();
        least.append(required ? (least.isEmpty() ? "?" : "&") + name + "=" + example : "");
      }
    }
    return Stream.of(address + least, address + all).distinct();
  }
}

package org.yangfan.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.yangfan.query.SavedQueries;

/** A server over a {@link TestStore} on a free port, and a client for it. */
final class TestSite implements AutoCloseable {
  private static final String PLANS_OF_REGION =
      """
      #+ title: {zh: 某地的计划, en: Plans of a region}
      #+ description: Every plan of one region
      #+ params:
      #+   region: {type: iri, class: yf:Region, required: true, label: {zh: 地区, en: Region}}
      PREFIX yf: <https://w3id.org/yangfan/ontology#>
      SELECT ?plan { ?plan a yf:Plan ; yf:region ?region }
      """;
  private static final String BODIES =
      """
      #+ title: {zh: <机构>, en: Bodies & units}
      PREFIX yf: <https://w3id.org/yangfan/ontology#>
      CONSTRUCT { ?unit a yf:Unit } WHERE { ?unit a yf:Unit }
      """;

  final TestStore data;
  private final Server server;
  private final Caller caller;

  TestSite(Path folder, Duration timeout) throws IOException {
    data = new TestStore(folder.resolve("store"));
    data.load(1);
    Path queries = Files.createDirectories(folder.resolve("queries"));
    Files.writeString(queries.resolve("plans-of-region.rq"), PLANS_OF_REGION);
    Files.writeString(queries.resolve("bodies.rq"), BODIES);
    server =
        Server.start(
            new Settings("127.0.0.1", 0, timeout), data.store(), SavedQueries.load(queries));
    caller = new Caller(server);
  }

  URI uri(String path) {
    return caller.uri(path);
  }

  HttpRequest.Builder at(String path) {
    return caller.at(path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return caller.send(request);
  }

  HttpResponse<String> get(String path) {
    return send(at(path));
  }

  HttpResponse<String> get(String path, String accept) {
    return send(at(path).header("Accept", accept));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(at(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> ask(String sparql) {
    return get("/sparql?query=" + encoded(sparql));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    server.close();
  }
}

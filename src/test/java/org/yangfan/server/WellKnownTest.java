package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yangfan.dump.DumpFile;

class WellKnownTest {
  private static final String PREFIXES =
      """
      BASE <https://w3id.org/yangfan/>
      PREFIX yf: <https://w3id.org/yangfan/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX spdx: <http://spdx.org/rdf/terms#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      """;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension static final ExampleSite site = new ExampleSite("");

  @Test
  void voidIsTheDescriptionThatWasLoadedWithTheAddressesOfThisServer() {
    Graph found = get("/.well-known/void");
    String root = site.at("/").build().uri().toString();
    holds("<id/dataset/yangfan> a void:Dataset, dcat:Dataset ; void:triples ?n", found);
    holds("<id/dataset/yangfan> void:sparqlEndpoint <%ssparql>".formatted(root), found);
    holds("[] a dcat:DataService ; dcat:endpointURL <%ssparql>".formatted(root), found);
    holds("[] a dcat:Distribution ; dcat:accessURL <%sdata?default>".formatted(root), found);
    String loaded = send("/data?graph=https://w3id.org/yangfan/graph/description").body();
    Graph stored = RDFParser.fromString(loaded, Lang.TURTLE).toGraph();
    holds("<id/dataset/yangfan> void:sparqlEndpoint <sparql>", stored);
    assertFalse(ask("[] spdx:checksum ?sum", stored), stored::toString);
  }

  @Test
  void everyDumpThatIsDescribedHasItsSizeAndDigest() throws Exception {
    List<QuerySolution> files = files(get("/.well-known/void"));
    assertEquals(DumpFile.ALL.size(), files.size());
    for (QuerySolution file : files) {
      String url = file.getResource("url").getURI();
      HttpResponse<byte[]> got = CLIENT.send(request(url), BodyHandlers.ofByteArray());
      assertEquals(200, got.statusCode(), url);
      assertEquals("", header(got, "Content-Encoding"));
      assertEquals(file.getLiteral("bytes").getInt(), got.body().length, url);
      assertEquals(file.getLiteral("sum").getLexicalForm(), sha256(got.body()), url);
      String type = file.getResource("type").getURI().replaceFirst(".*/media-types/", "");
      boolean gzip = file.contains("format");
      assertEquals(gzip ? "application/gzip" : type, header(got, "Content-Type"), url);
    }
  }

  @Test
  void aCompressedDumpHoldsThePlainOne() throws Exception {
    String root = site.at("/").build().uri().toString();
    byte[] packed =
        CLIENT.send(request(root + "data/yangfan.nt.gz"), BodyHandlers.ofByteArray()).body();
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      String plain = site.send(site.at("/data/yangfan.nt")).body();
      assertEquals(plain, new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
      long lines = plain.lines().count();
      assertEquals(RDFParser.fromString(plain, Lang.NTRIPLES).toGraph().size(), lines);
    }
  }

  @Test
  void theDocumentOfADumpTellsTheSame() {
    get("/.well-known/void"); // waits until all is measured
    assertEquals(303, send("/id/dataset/yangfan/distribution/nt").statusCode());
    Graph known = get("/doc/dataset/yangfan/distribution/nt");
    holds(
        "<id/dataset/yangfan/distribution/nt> dcat:byteSize ?n ; spdx:checksum"
            + " [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue ?sum ]",
        known);
    holds("<id/dataset/yangfan> dcat:distribution ?d", get("/doc/dataset/yangfan"));
  }

  private static List<QuerySolution> files(Graph description) {
    String query =
        PREFIXES
            + """
            SELECT * { <id/dataset/yangfan> a dcat:Dataset ; dcat:distribution ?file .
              ?file a dcat:Distribution ; dcat:downloadURL ?url ; dcat:byteSize ?bytes ;
                dcat:mediaType ?type ; spdx:checksum ?checksum .
              ?checksum a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                spdx:checksumValue ?sum .
              OPTIONAL { ?file dcat:compressFormat ?format } }
            """;
    Model model = ModelFactory.createModelForGraph(description);
    try (QueryExecution asked = QueryExecution.create(query, model)) {
      return ResultSetFormatter.toList(asked.execSelect());
    }
  }

  private static HttpRequest request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).build();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theContextNamesTheTermsForAnybody() throws IOException {
    HttpResponse<String> answer = site.send(site.at("/context.jsonld"));
    assertEquals("application/ld+json", header(answer, "Content-Type"));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    String plain =
        "{\"@context\": %s, \"id\": \"https://w3id.org/yangfan/id/plan/p\", \"type\": \"Plan\"}"
            .formatted(new JsonMapper().readTree(answer.body()).path("@context"));
    holds("<id/plan/p> a yf:Plan", RDFParser.fromString(plain, Lang.JSONLD).toGraph());
    String known = header(answer, "ETag");
    assertEquals(
        304, site.send(site.at("/context.jsonld").header("If-None-Match", known)).statusCode());
  }

  @Test
  void theVersionOfTheOntologyIsThereAndNoOther() {
    Graph ontology = get("/ontology");
    holds("?ontology owl:versionIRI <ontology/0.1.0>", ontology);
    assertTrue(ontology.isIsomorphicWith(get("/ontology/0.1.0")));
    assertTrue(ontology.isIsomorphicWith(get("/ontology/0.1.0.ttl")));
    assertTrue(site.page("/ontology/0.1.0").body().startsWith("<!DOCTYPE html>"));
    HttpResponse<String> other = send("/ontology/9.9");
    assertEquals(404, other.statusCode());
    assertTrue(other.body().contains("/ontology/0.1.0"), other.body());
  }

  @Test
  void theExamplesAreTheSavedQueriesOfTheDescriptionWithTheirPrefixes() {
    Graph found = get("/.well-known/sparql-examples");
    holds("<id/query/plans> a sh:SPARQLExecutable ; sh:select 'SELECT * {}'", found);
    holds("<id/query/plans> sh:prefixes/sh:declare [ sh:prefix 'yf' ; sh:namespace ?iri ]", found);
    assertFalse(ask("<id/dataset/yangfan> void:triples ?n", found), found::toString);
  }

  private static HttpResponse<String> send(String path) {
    return site.send(site.at(path).header("Accept", "text/turtle"));
  }

  private static Graph get(String path) {
    HttpResponse<String> answer = send(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static void holds(String pattern, Graph graph) {
    assertTrue(ask(pattern, graph), () -> pattern + " in " + graph);
  }

  private static boolean ask(String pattern, Graph graph) {
    return QueryExec.graph(graph).query(PREFIXES + "ASK { " + pattern + " }").build().ask();
  }
}

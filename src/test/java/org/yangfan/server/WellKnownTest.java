package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WellKnownTest {
  private static final String PREFIXES =
      """
      BASE <https://w3id.org/yangfan/>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      """;
  private static ExampleSite site;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    site = new ExampleSite(folder, "");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void voidIsTheDescriptionThatWasLoaded() {
    Graph found = get("/.well-known/void");
    holds("<id/dataset/yangfan> a void:Dataset, dcat:Dataset", found);
    holds("<id/dataset/yangfan> void:sparqlEndpoint <sparql> ; void:triples ?n", found);
    holds("[] a dcat:DataService ; dcat:endpointURL <sparql>", found);
    String loaded = send("/data?graph=https://w3id.org/yangfan/graph/description").body();
    assertTrue(RDFParser.fromString(loaded, Lang.TURTLE).toGraph().isIsomorphicWith(found));
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

  private static void holds(String pattern, Graph graph) {
    assertTrue(ask(pattern, graph), () -> pattern + " in " + graph);
  }

  private static boolean ask(String pattern, Graph graph) {
    return QueryExec.graph(graph).query(PREFIXES + "ASK { " + pattern + " }").build().ask();
  }
}

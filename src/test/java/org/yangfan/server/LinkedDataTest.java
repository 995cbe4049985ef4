package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yangfan.server.TestSite.encoded;
import static org.yangfan.server.TestSite.header;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {
  private static final String PLAN = "https://w3id.org/yangfan/id/plan/yunling-2021";
  private static TestSite site;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    site = new TestSite(folder, Duration.ofSeconds(5));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aThingLeadsToItsDescription() {
    HttpResponse<String> answer = site.get("/id/plan/yunling-2021");
    assertEquals(303, answer.statusCode());
    assertEquals("/doc/plan/yunling-2021", header(answer, "Location"));
    HttpResponse<String> page = site.get("/id/plan/yunling-2021", "text/html,*/*;q=0.8");
    assertEquals("/page/plan/yunling-2021", header(page, "Location"));
    assertEquals("Accept", header(answer, "Vary"));
  }

  @Test
  void aNameInChineseLeadsToItsDescription() {
    String name = "unit/980000/" + encoded("工业和信息化厅");
    HttpResponse<String> answer = site.get("/id/" + name);
    assertEquals("/doc/" + name, header(answer, "Location"));
    assertTrue(site.get("/doc/" + name).body().contains("云岭省工业和信息化厅"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/turtle, text/turtle",
    "'', application/n-triples, application/n-triples",
    "'', application/rdf+xml, application/rdf+xml",
    "'', application/ld+json, application/ld+json",
    "'', '*/*', text/turtle",
    ".ttl, text/html, text/turtle",
    ".nt, '*/*', application/n-triples",
    ".rdf, '*/*', application/rdf+xml",
    ".jsonld, '*/*', application/ld+json"
  })
  void aDescriptionIsTheTriplesAndTheLabelsAround(String ending, String accept, String type) {
    HttpResponse<String> answer = site.get("/doc/plan/yunling-2021" + ending, accept);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
    Model known =
        RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).toModel();
    assertEquals(3, known.getResource(PLAN).listProperties().toList().size());
    assertEquals(2, known.listStatements(null, RDFS.label, (String) null).toList().size());
  }

  @Test
  void whatIsNotThereOrNotToBeHadIsSaid() {
    assertEquals(404, site.get("/doc/plan/none").statusCode());
    assertEquals(404, site.get("/doc/").statusCode());
    assertEquals(406, site.get("/doc/plan/yunling-2021", "image/png").statusCode());
  }

  @Test
  void aDescriptionThatIsKnownIsNotSentAgain() {
    String tag = header(site.get("/doc/plan/yunling-2021.ttl"), "ETag");
    HttpResponse<String> again =
        site.send(site.at("/doc/plan/yunling-2021.ttl").header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
  }

  @Test
  void theOntologyIsThere() {
    HttpResponse<String> answer = site.get("/ontology", "text/turtle");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("Plan"));
    assertEquals(
        200, site.send(site.at("/ontology").method("HEAD", BodyPublishers.noBody())).statusCode());
  }

  @Test
  void aGenerationThatIsNotDescribedSaysSo() {
    HttpResponse<String> answer = site.get("/.well-known/void", "text/turtle");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("load it again"), answer.body());
  }
}

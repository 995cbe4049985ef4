package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
  private final Checks checks = Checks.load(Cases.ONTOLOGY.resolve("checks"));

  @Test
  void aGraphInOrderPasses() {
    assertEquals(List.of(), checks.run(Cases.beside()).lines());
  }

  @TestFactory
  Stream<DynamicTest> eachErrorIsFoundAndNothingElse() throws IOException {
    return Cases.in("checks").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> found(file)));
  }

  private void found(Path file) throws IOException {
    List<String> lines = checks.run(Cases.beside(file)).lines();
    String expected = Cases.expected(file);
    assertFalse(lines.isEmpty());
    assertTrue(lines.stream().allMatch(line -> line.contains(expected)), lines::toString);
  }

  @Test
  void everyCheckHasACase() throws IOException {
    List<String> cases = Cases.in("checks").stream().map(Path::toString).toList();
    List<String> caseless =
        QueryFile.all(Cases.ONTOLOGY.resolve("checks")).stream()
            .map(QueryFile::name)
            .filter(name -> cases.stream().noneMatch(path -> path.endsWith("/" + name + ".ttl")))
            .toList();
    assertEquals(List.of(), caseless);
  }

  @Test
  void anOntologyThatNothingDeclaresIsNamed() {
    Graph graph = Cases.beside();
    graph.remove(Node.ANY, RDF.Nodes.type, OWL2.Ontology.asNode());
    List<String> lines = checks.run(graph).lines();
    assertTrue(
        lines.stream().allMatch(line -> line.startsWith("https://w3id.org/yangfan/ontology ")),
        lines::toString);
    assertFalse(lines.isEmpty());
  }

  @Test
  void aNoteDoesNotForbidTheGraph() {
    Report report = checks.run(Cases.beside(Cases.file("checks/unit-without-function.ttl")));
    assertTrue(report.conforms());
    assertEquals(1, report.notes().size());
  }

  @Test
  void aFileThatIsNoSelectOfFocusAndMessageIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("odd.rq"), "ASK { ?s ?p ?o }");
    String message = assertThrows(OntologyException.class, () -> Checks.load(folder)).getMessage();
    assertTrue(message.contains("odd.rq"), message);
  }
}

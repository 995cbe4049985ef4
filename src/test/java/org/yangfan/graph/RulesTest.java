package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
  private static final Node COMPARISON = NodeFactory.createURI(YF.NS + "Comparison");

  private final Graph plans = Cases.graph(Cases.file("comparisons-of-plans/plans.ttl"));
  private final Graph derived = derive(plans);

  private static Graph derive(Graph facts) {
    Graph derived = GraphFactory.createDefaultGraph();
    Rules.load(Cases.ONTOLOGY.resolve("rules")).derive(facts, StreamRDFLib.graph(derived));
    return derived;
  }

  @Test
  void everyComparisonIsAsExpected() throws IOException {
    List<String> expected =
        Files.readAllLines(Cases.file("comparisons-of-plans/expected.csv")).stream()
            .skip(1)
            .sorted()
            .toList();
    List<String> actual =
        derived
            .find(null, RDF.Nodes.type, COMPARISON)
            .mapWith(triple -> row(triple.getSubject()))
            .toList()
            .stream()
            .sorted()
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private String row(Node comparison) {
    return String.join(
        ",",
        comparison.getURI().replace(Iris.BASE + "id/comparison/", ""),
        value(comparison, "relation").replace(YF.NS, ""),
        target(value(comparison, "provincialTarget")),
        target(value(comparison, "nationalTarget")),
        value(comparison, "difference"),
        value(comparison, "ratio"));
  }

  private static String target(String iri) {
    return iri.replace(Iris.BASE + "id/plan/", "").replace("/target/", "/");
  }

  private String value(Node subject, String property) {
    return derived
        .find(subject, NodeFactory.createURI(YF.NS + property), null)
        .mapWith(triple -> triple.getObject())
        .mapWith(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .toList()
        .stream()
        .collect(Collectors.joining("|"));
  }

  @Test
  void theReasonNamesComparatorAndDeadlineThatDiffer() {
    assertEquals(
        "本计划超过40%，国家计划至少40%。数值相同。比较方式不同，不影响判断。期限不同：本计划2022，国家计划2023。", reason("yunling/1", "zh"));
    assertEquals(
        "This plan: more than 40%; the national plan: at least 40%. The value is the same. The"
            + " comparators differ, which does not change the relation. The deadlines differ: 2022"
            + " and 2023.",
        reason("yunling/1", "en"));
  }

  @Test
  void theEndOfAYearIsThatYear() {
    assertTrue(!reason("yunling/2", "en").contains("deadlines differ"));
  }

  @Test
  void theReasonNamesEveryCauseOfNoComparison() {
    assertTrue(reason("yunling/4", "en").contains("different scopes"));
    assertTrue(reason("yunling/4", "en").contains("absolute count"));
    assertTrue(reason("yunling/6", "en").contains("a range"));
    assertTrue(reason("yunling/7", "en").contains("different kinds of measure"));
  }

  @Test
  void anAbsoluteCountStandsBesideThePopulation() {
    Node users = NodeFactory.createURI(Iris.BASE + "id/comparison/yunling/3");
    assertEquals("571428.57", value(users, "perMillion"));
    assertEquals("400000.0", value(users, "nationalPerMillion"));
    assertEquals("0.0286", value(users, "shareOfNation"));
    assertEquals("0.02", value(users, "shareOfPopulation"));
    List<String> notes =
        derived
            .find(users, SKOS.note.asNode(), null)
            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    assertEquals(2, notes.size());
    assertTrue(
        notes.stream().anyMatch(note -> note.contains("2.86% of the national target with 2%")),
        notes::toString);
  }

  @Test
  void aFigureForEachOfSeveralThingsIsNotHeldAgainstThePopulation() {
    Node showcases = NodeFactory.createURI(Iris.BASE + "id/comparison/yunling/4");
    assertEquals("", value(showcases, "perMillion"));
    Node rate = NodeFactory.createURI(Iris.BASE + "id/comparison/yunling/1");
    assertEquals("", value(rate, "shareOfNation"));
  }

  private String reason(String comparison, String language) {
    Node node = NodeFactory.createURI(Iris.BASE + "id/comparison/" + comparison);
    return derived
        .find(node, RDFS.Nodes.comment, null)
        .mapWith(triple -> triple.getObject())
        .filterKeep(text -> text.getLiteralLanguage().equals(language))
        .next()
        .getLiteralLexicalForm();
  }

  @Test
  void whatIsDerivedSatisfiesTheShapes() {
    Graph all = Cases.beside();
    derive(all).find().forEachRemaining(all::add);
    assertEquals(List.of(), Shapes.load(Cases.ONTOLOGY).validate(all).lines());
    assertEquals(2, all.find(null, RDF.Nodes.type, COMPARISON).toList().size());
  }

  @Test
  void nothingIsComparedWhereTwoNationalPlansCouldBeMeant() {
    Graph two = Cases.graph(Cases.file("comparisons-of-plans/plans.ttl"));
    two.add(
        NodeFactory.createURI(Iris.BASE + "id/plan/nation-2"),
        NodeFactory.createURI(YF.NS + "level"),
        NodeFactory.createLiteralString("national"));
    List<String> compared =
        derive(two)
            .find(null, RDF.Nodes.type, COMPARISON)
            .mapWith(triple -> triple.getSubject().getURI())
            .toList();
    assertTrue(compared.size() == 8, compared::toString);
    assertTrue(compared.stream().allMatch(iri -> iri.contains("/yunling/")), compared::toString);
  }

  @Test
  void aFileThatIsNoConstructIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("odd.rq"), "SELECT * { ?s ?p ?o }");
    String message = assertThrows(OntologyException.class, () -> Rules.load(folder)).getMessage();
    assertTrue(message.contains("odd.rq"), message);
  }
}

package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class OwlCheckTest {
  private static final Node TASK = NodeFactory.createURI(Iris.BASE + "id/plan/yunling/task/1");

  @Test
  void aGraphInOrderIsDlAndConsistent() {
    OwlCheck check = OwlCheck.of(Cases.beside());
    assertEquals(List.of(), check.profile().lines());
    assertEquals(List.of(), check.consistency().lines());
  }

  @Test
  void aPropertyThatNobodyDeclaredIsNotDl() {
    Graph graph = Cases.beside();
    graph.add(TASK, NodeFactory.createURI("https://example.org/mood"), Literals.string("good"));
    Report report = OwlCheck.of(graph).profile();
    assertFalse(report.conforms());
    assertTrue(
        report.lines().get(0).contains("https://example.org/mood"), report.lines()::toString);
  }

  @Test
  void aThingInTwoDisjointClassesIsAContradiction() {
    Graph graph = Cases.beside();
    graph.add(TASK, RDF.Nodes.type, YF.Plan);
    assertFalse(OwlCheck.of(graph).consistency().conforms());
  }

  @Test
  void aPropertyOnTheWrongClassIsAContradiction() {
    Graph graph = Cases.beside();
    graph.add(TASK, YF.comparator, Literals.string("exactly"));
    assertFalse(OwlCheck.of(graph).consistency().conforms());
  }

  @Test
  void aClassThatNothingCanBeInIsNamed() {
    Graph graph = Cases.beside();
    Node odd = NodeFactory.createURI("https://example.org/Odd");
    graph.add(odd, RDF.Nodes.type, NodeFactory.createURI("http://www.w3.org/2002/07/owl#Class"));
    graph.add(odd, RDFS.Nodes.subClassOf, YF.Plan);
    graph.add(odd, RDFS.Nodes.subClassOf, YF.Task);
    List<String> lines = OwlCheck.of(graph).consistency().lines();
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).startsWith("https://example.org/Odd"), lines::toString);
  }
}

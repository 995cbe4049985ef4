package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.yangfan.fact.FactsFormat;

class ProvenanceTest {
  private static final Iris IRIS = new Iris(Iris.BASE);

  @Test
  void everyGraphNamesTheInputsThatItIsMadeFrom() throws IOException {
    DatasetGraph sent = sent();
    assertEquals(
        List.of("document/yunling-5g-2022", "input/data%2Fplans%2Fyunling-5g-2022.yaml"),
        sources(sent, IRIS.planGraph("yunling-5g-2022")));
    assertEquals(
        List.of("input/data%2Fvocabulary%2Fregions.ttl"), sources(sent, IRIS.graph("vocabulary")));
    assertEquals(List.of("input/ontology%2Fyangfan.ttl"), sources(sent, IRIS.graph("ontology")));
    assertEquals(
        List.of("graph/plan/yunling-5g-2022", "input/ontology%2Frules%2Fsuccession.rq"),
        sources(sent, IRIS.graph("derived")));
    assertEquals(List.of("input/queries%2Fplans.rq"), sources(sent, IRIS.graph("description")));
  }

  private static DatasetGraph sent() throws IOException {
    Map<String, String> inputs = new TreeMap<>();
    for (String file :
        List.of(
            "data/plans/yunling-5g-2022.yaml",
            "data/plans/yunling-5g-2023.yaml",
            "data/vocabulary/regions.ttl",
            "ontology/checks/dangling-link.rq",
            "ontology/rules/succession.rq",
            "ontology/yangfan.ttl",
            "queries/plans.rq")) {
      inputs.put(file, "ab".repeat(32));
    }
    Path facts = Cases.file("facts-to-graph/facts.yaml");
    DatasetGraph sent = DatasetGraphFactory.create();
    new Provenance("0123456789ab", null, "0.1.0", inputs)
        .send(
            IRIS,
            List.of(new LoadedFacts("facts.yaml", FactsFormat.read(facts), null)),
            StreamRDFLib.dataset(sent));
    return sent;
  }

  private static List<String> sources(DatasetGraph sent, Node graph) {
    return sent
        .getGraph(IRIS.graph("provenance"))
        .find(graph, PROV.wasDerivedFrom, null)
        .mapWith(triple -> triple.getObject().getURI().replaceFirst(Iris.BASE + "(id/)?", ""))
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}

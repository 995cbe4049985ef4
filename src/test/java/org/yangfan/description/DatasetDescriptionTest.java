package org.yangfan.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.yangfan.dump.DumpFile;
import org.yangfan.dump.DumpFormat;
import org.yangfan.dump.Measure;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Literals;

class DatasetDescriptionTest {
  private static final String DATA =
      """
      PREFIX yf: <https://w3id.org/yangfan/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      BASE <https://w3id.org/yangfan/>
      <id/plan/a> a yf:Plan ; yf:task <id/plan/a/task/1> , <id/plan/a/task/2> ; yf:level "provincial" .
      <id/plan/a/task/1> a yf:Task . <id/plan/a/task/2> a yf:Task .
      <id/region/910000> skos:exactMatch <http://www.wikidata.org/entity/Q1> .
      """;
  private static final SavedQuestion QUESTION =
      new SavedQuestion(
          "plans", "哪些计划", "Which plans", null, List.of("plans"), "select", "SELECT * {}");
  private static final DescribedFile FILE =
      new DescribedFile(
          new DumpFile(DumpFormat.NT, true),
          DescribedFile.RELEASED,
          new Measure(12, "ab".repeat(32)));

  private final Graph description = description(List.of(FILE));

  private static Graph description(List<DescribedFile> files) {
    return description(DATA, files);
  }

  private static Graph description(String turtle, List<DescribedFile> files) {
    Graph data = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    Graph found = GraphFactory.createDefaultGraph();
    new DatasetDescription(new Iris(Iris.BASE), "1.2.3")
        .send(
            data,
            List.of(QUESTION),
            files,
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                assertEquals(Iris.BASE + "graph/description", quad.getGraph().getURI());
                found.add(quad.asTriple());
              }
            });
    return found;
  }

  @Test
  void theTotalCountsDataAndDescription() {
    Graph stored = description(List.of());
    assertTrue(
        stored.contains(null, Terms.voidTerm("triples"), Literals.integer(7 + stored.size())));
  }

  @Test
  void whatDataAndDescriptionBothSayIsCountedOnce() {
    Graph stored = description(DATA + "<id/agent/yangfan> a foaf:Organization .", List.of());
    assertTrue(
        stored.contains(null, Terms.voidTerm("triples"), Literals.integer(7 + stored.size())));
  }

  @Test
  void besideDumpsTheTotalIsThatOfTheDumps() {
    assertTrue(says("?d a void:Dataset ; void:triples 7"), description::toString);
  }

  @Test
  void editorsFindClassesPropertiesAndWhatTheyLeadTo() {
    assertTrue(
        says(
            """
            ?d void:classPartition ?plans . ?plans void:class yf:Plan ; void:entities 1 ;
              void:propertyPartition ?tasks . ?tasks void:property yf:task ; void:triples 2 ;
              void:classPartition [ void:class yf:Task ; void:triples 2 ] .
            ?plans void:propertyPartition [ void:property yf:level ;
              ext:datatypePartition [ ext:datatype xsd:string ] ] .
            ?d void:propertyPartition [ void:property yf:task ; void:triples 2 ]
            """));
  }

  @Test
  void linksToOtherDatasetsAreLinksets() {
    assertTrue(
        says(
            "?d void:subset [ a void:Linkset ; void:objectsTarget"
                + " <http://www.wikidata.org/entity/> ; void:triples 1 ]"));
  }

  @Test
  void savedQueriesAreExecutablesWithDeclaredPrefixes() {
    assertTrue(
        says(
            """
            ?q a sh:SPARQLExecutable , sh:SPARQLSelectExecutable ; rdfs:comment "Which plans"@en ;
              sh:select ?text ; sh:prefixes/sh:declare [ sh:prefix "yf" ; sh:namespace ?iri ]
            """));
  }

  @Test
  void filesHaveSizeAndChecksum() {
    assertTrue(
        says(
            """
            ?d dcat:distribution [ dcat:byteSize ?bytes ; dcat:mediaType ?type ;
              dcat:compressFormat ?gzip ; dcat:downloadURL ?dump ; spdx:checksum
              [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue ?sum ] ] ; void:dataDump ?dump
            """));
    assertTrue(!description(List.of()).contains(null, Terms.voidTerm("dataDump"), null));
  }

  @Test
  void everyThingHasAName() {
    assertEquals(
        List.of(), description.stream().map(t -> t.getObject()).filter(Node::isBlank).toList());
    assertTrue(
        description.contains(NodeFactory.createURI(Iris.BASE + "id/query/plans"), null, null));
  }

  private boolean says(String pattern) {
    String prefixes =
        """
        PREFIX void: <http://rdfs.org/ns/void#>
        PREFIX ext: <http://ldf.fi/void-ext#>
        PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX spdx: <http://spdx.org/rdf/terms#>
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX yf: <https://w3id.org/yangfan/ontology#>
        """;
    try (QueryExec ask =
        QueryExec.graph(description).query(prefixes + "ASK { " + pattern + " }").build()) {
      return ask.ask();
    }
  }
}

package org.yangfan.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangfan.graph.Literals;
import org.yangfan.graph.YF;

class DumpFormatTest {
  private static final String BASE = "https://w3id.org/yangfan/";

  @ParameterizedTest
  @EnumSource(DumpFormat.class)
  void twoDumpsAreTheSameBytesWhateverTheOrderOfLoading(DumpFormat format) throws IOException {
    DatasetGraph reversed = DatasetGraphFactory.create();
    List<Quad> quads = new ArrayList<>(sample().stream().toList());
    Collections.reverse(quads);
    quads.forEach(reversed::add);
    assertArrayEquals(bytes(format, sample()), bytes(format, reversed));
  }

  @ParameterizedTest
  @CsvSource({"TTL, Turtle", "NT, N-Triples", "JSONLD, JSON-LD", "RDFXML, RDF/XML"})
  void jenaReadsTheSameTriples(DumpFormat format, String lang) throws IOException {
    Graph read = GraphFactory.createDefaultGraph();
    parse(format, lang).parse(read);
    assertTrue(read.isIsomorphicWith(sample().getDefaultGraph()), read::toString);
  }

  @Test
  void jsonLdUsesTheNamesOfThePublishedContext() throws IOException {
    DatasetGraph dataset = sample();
    add(dataset, "ontology", YF.task, RDF.Nodes.type, OWL2.ObjectProperty.asNode());
    add(dataset, "ontology", YF.value, RDF.Nodes.type, OWL2.DatatypeProperty.asNode());
    add(dataset, "ontology", YF.value, RDFS.Nodes.range, XSD.decimal.asNode());
    String json = new String(bytes(DumpFormat.JSONLD, dataset), StandardCharsets.UTF_8);
    assertTrue(json.contains("\"task\" : [ {"), json);
    assertTrue(json.contains("\"value\" : [ {"), json);
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(json, Lang.JSONLD11).parse(read);
    assertTrue(read.isIsomorphicWith(dataset.getDefaultGraph()), read::toString);
  }

  @ParameterizedTest
  @CsvSource({"NQ, N-Quads", "TRIG, TriG"})
  void jenaReadsTheSameQuads(DumpFormat format, String lang) throws IOException {
    DatasetGraph read = DatasetGraphFactory.create();
    parse(format, lang).parse(read);
    DatasetGraph named = sample();
    named.getDefaultGraph().clear();
    assertTrue(IsoMatcher.isomorphic(named, read), read::toString);
  }

  @Test
  void whatJenaWritesRdf4jReadsToTheSameTriples() throws IOException {
    ByteArrayOutputStream jena = new ByteArrayOutputStream();
    RDFDataMgr.write(jena, sample().getDefaultGraph(), RDFFormat.TURTLE);
    assertTrue(
        Models.isomorphic(rdf4j(jena.toByteArray()), rdf4j(bytes(DumpFormat.TTL, sample()))));
  }

  @Test
  void whatRdf4jWritesJenaReadsToTheSameTriples() throws IOException {
    Model model = rdf4j(bytes(DumpFormat.TTL, sample()));
    StringWriter out = new StringWriter();
    TurtleWriter writer = new TurtleWriter(out);
    writer.getWriterConfig().set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    writer.startRDF();
    model.forEach(writer::handleStatement);
    writer.endRDF();
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(out.toString(), Lang.TURTLE).parse(read);
    assertTrue(read.isIsomorphicWith(sample().getDefaultGraph()));
  }

  @Test
  void aTableRowQuotesWhatNeedsIt() throws IOException {
    String csv = new String(bytes(DumpFormat.CSV, sample()), StandardCharsets.UTF_8);
    String[] rows = csv.split("\r\n", 3);
    assertTrue(rows[0].startsWith("kind,iri,label_zh,label_en,plan,region"), rows[0]);
    assertTrue(rows[1].startsWith("Plan," + BASE + "id/plan/a,\"计划，\"\"甲\"\"\n\",,"), rows[1]);
  }

  @Test
  void aPartSaysOfWhichTaskAndPlanItIs() throws IOException {
    DatasetGraph dataset = sample();
    Node part = iri("id/plan/a/task/1/responsibility/1");
    add(dataset, "one", part, RDF.Nodes.type, YF.Responsibility);
    add(dataset, "one", iri("id/plan/a/task/1"), YF.responsibility, part);
    add(dataset, "one", iri("id/plan/a/task/1"), RDFS.Nodes.label, Literals.zh("铺网"));
    add(dataset, "one", iri("id/plan/a"), YF.region, iri("id/region/500000"));
    String csv = new String(bytes(DumpFormat.RESPONSIBILITIES, dataset), StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("kind,iri,label_zh,label_en,plan,region,task,unit"), csv);
    assertTrue(csv.contains("甲\"\"\n\"," + BASE + "id/region/500000,铺网,"), csv);
  }

  @ParameterizedTest
  @CsvSource({"GRAPHML, edge, 1", "GEXF, edge, 1", "GRAPHML, node, 2", "GEXF, node, 2"})
  void networksHoldThingsAndLinks(DumpFormat format, String element, int count) throws Exception {
    byte[] xml = bytes(format, sample());
    assertEquals(
        count,
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getElementsByTagName(element)
            .getLength());
  }

  private static RDFParser parse(DumpFormat format, String lang) throws IOException {
    return RDFParser.create()
        .source(new ByteArrayInputStream(bytes(format, sample())))
        .lang(RDFLanguages.nameToLang(lang))
        .build();
  }

  private static Model rdf4j(byte[] turtle) throws IOException {
    Model model = new LinkedHashModel();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(model));
    parser.parse(new ByteArrayInputStream(turtle), BASE);
    return model;
  }

  private static byte[] bytes(DumpFormat format, DatasetGraph dataset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(dataset, out);
    return out.toByteArray();
  }

  /** Every kind of term, with what each format finds hard to write. */
  private static DatasetGraph sample() {
    Node plan = iri("id/plan/a");
    Node task = iri("id/plan/a/task/1");
    Node unit = iri("id/unit/500000/市、县（区）人民政府");
    Node blank = NodeFactory.createBlankNode("yangfan.ttl-1");
    DatasetGraph dataset = DatasetGraphFactory.create();
    add(dataset, "one", plan, RDF.Nodes.type, YF.Plan);
    add(dataset, "one", plan, RDFS.Nodes.label, Literals.zh("计划，\"甲\"\n"));
    add(dataset, "one", plan, YF.task, task);
    add(dataset, "one", task, RDF.Nodes.type, YF.Task);
    add(dataset, "one", task, YF.plan, plan);
    add(dataset, "one", task, YF.value, Literals.decimal(new BigDecimal("40.0")));
    add(dataset, "one", task, YF.value, Literals.integer(40));
    add(dataset, "one", task, YF.deadline, Literals.yearOrDate("2022-12-31"));
    add(dataset, "one", task, YF.collective, Literals.bool(true));
    add(dataset, "two", task, YF.mention, Literals.string("a\tb\\c 𠀀 <&> '''"));
    add(dataset, "two", task, YF.unit, unit);
    add(dataset, "two", blank, RDFS.Nodes.label, Literals.en("nameless"));
    add(dataset, "two", blank, RDFS.Nodes.seeAlso, blank);
    return dataset;
  }

  private static void add(DatasetGraph dataset, String graph, Node s, Node p, Node o) {
    dataset.add(iri("graph/" + graph), s, p, o);
    dataset.getDefaultGraph().add(s, p, o);
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }
}

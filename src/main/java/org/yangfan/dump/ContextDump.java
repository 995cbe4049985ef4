package org.yangfan.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yangfan.graph.Prefixes;
import org.yangfan.graph.YF;

/**
 * The JSON-LD 1.1 context of the ontology: each term of ours by its bare name, links as IRIs and
 * values with their datatype, so that plain JSON can be written and read with it. It is published
 * as {@code context.jsonld} below the base of the data.
 */
final class ContextDump implements Dump {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    context(dataset.getDefaultGraph(), json);
    json.writeEndObject();
    json.close();
  }

  /** Writes the member {@code @context}. */
  static void context(Graph graph, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    json.writeNumberField("@version", 1.1);
    for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeStringField("id", "@id");
    json.writeStringField("type", "@type");
    for (Node term : terms(graph)) {
      for (Node kind : Sorted.values(graph, term, RDF.Nodes.type).toList()) {
        term(json, graph, term, kind);
      }
    }
    json.writeEndObject();
  }

  /** The properties of the ontology that the context has a bare name for. */
  static Set<Node> properties(Graph graph) {
    return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
        .flatMap(kind -> graph.stream(Node.ANY, RDF.Nodes.type, kind.asNode()))
        .map(Triple::getSubject)
        .filter(ContextDump::isOurs)
        .collect(Collectors.toSet());
  }

  private static List<Node> terms(Graph graph) {
    return graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(Triple::getSubject)
        .filter(ContextDump::isOurs)
        .distinct()
        .sorted(Sorted.NODES)
        .toList();
  }

  private static boolean isOurs(Node term) {
    return term.isURI() && term.getURI().startsWith(YF.NS);
  }

  private static void term(JsonGenerator json, Graph graph, Node term, Node kind)
      throws IOException {
    String name = term.getURI().substring(YF.NS.length());
    if (kind.equals(OWL2.Class.asNode())) {
      json.writeStringField(name, term.getURI());
    } else if (kind.equals(OWL2.ObjectProperty.asNode())) {
      property(json, name, term, "@id");
    } else if (kind.equals(OWL2.DatatypeProperty.asNode())) {
      property(json, name, term, datatype(graph, term));
    }
  }

  /** Null where values have no type of their own, or one of several. */
  private static String datatype(Graph graph, Node property) {
    return Sorted.values(graph, property, RDFS.Nodes.range)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(range -> !range.endsWith("#string"))
        .findFirst()
        .orElse(null);
  }

  private static void property(JsonGenerator json, String name, Node term, String type)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("@id", term.getURI());
    if (type != null) {
      json.writeStringField("@type", type);
    }
    json.writeEndObject();
  }
}

package org.yangfan.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * JSON-LD 1.1: the context that {@link ContextDump} publishes, and one object a subject, in order.
 * Values are written in full ({@code @value}, {@code @type}, {@code @language}), so that no JSON
 * number loses its form.
 */
final class JsonLdDump implements Dump {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    Graph graph = dataset.getDefaultGraph();
    ContextDump.context(graph, json);
    json.writeArrayFieldStart("@graph");
    Set<Node> named = ContextDump.properties(graph);
    for (Node subject : subjects(graph)) {
      json.writeStartObject();
      json.writeStringField("@id", name(subject));
      properties(Sorted.of(subject, graph), named, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static Iterable<Node> subjects(Graph graph) {
    return Sorted.subjects(graph, Sorted.NODES)::iterator;
  }

  private static void properties(List<Triple> triples, Set<Node> named, JsonGenerator json)
      throws IOException {
    for (int i = 0; i < triples.size(); ) {
      Node property = triples.get(i).getPredicate();
      json.writeArrayFieldStart(property(property, named));
      while (i < triples.size() && triples.get(i).getPredicate().equals(property)) {
        value(triples.get(i++), json);
      }
      json.writeEndArray();
    }
  }

  private static void value(Triple triple, JsonGenerator json) throws IOException {
    Node object = triple.getObject();
    if (triple.getPredicate().equals(RDF.Nodes.type)) {
      json.writeString(name(object));
      return;
    }
    json.writeStartObject();
    if (object.isLiteral()) {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!XSD.xstring.getURI().equals(object.getLiteralDatatypeURI())) {
        json.writeStringField("@type", object.getLiteralDatatypeURI());
      }
    } else {
      json.writeStringField("@id", name(object));
    }
    json.writeEndObject();
  }

  private static String property(Node property, Set<Node> named) {
    if (property.equals(RDF.Nodes.type)) {
      return "@type";
    }
    return named.contains(property) ? property.getLocalName() : property.getURI();
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }
}

package org.yangfan.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    subjects(Sorted.triples(graph), ContextDump.properties(graph), json);
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static void subjects(List<Triple> triples, Set<Node> named, JsonGenerator json)
      throws IOException {
    for (int i = 0; i < triples.size(); ) {
      int end = i;
      while (end < triples.size() && same(triples, i, end, Triple::getSubject)) {
        end++;
      }
      json.writeStartObject();
      json.writeStringField("@id", name(triples.get(i).getSubject()));
      properties(triples.subList(i, end), named, json);
      json.writeEndObject();
      i = end;
    }
  }

  private static void properties(List<Triple> triples, Set<Node> named, JsonGenerator json)
      throws IOException {
    for (int i = 0; i < triples.size(); ) {
      json.writeArrayFieldStart(property(triples.get(i).getPredicate(), named));
      int first = i;
      while (i < triples.size() && same(triples, first, i, Triple::getPredicate)) {
        value(triples.get(i++), json);
      }
      json.writeEndArray();
    }
  }

  private static boolean same(List<Triple> triples, int a, int b, Function<Triple, Node> part) {
    return part.apply(triples.get(a)).equals(part.apply(triples.get(b)));
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

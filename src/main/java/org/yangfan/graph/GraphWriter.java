package org.yangfan.graph;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Sends triples of one named graph down a stream; what is null is not said. */
public final class GraphWriter {
  private final StreamRDF out;
  private final Node graph;

  /**
   * @param graph that every triple goes to
   */
  public GraphWriter(StreamRDF out, Node graph) {
    this.out = out;
    this.graph = graph;
  }

  /** Adds a triple; none where {@code object} is null. */
  public void add(Node subject, Node property, Node object) {
    if (object != null) {
      out.quad(Quad.create(graph, subject, property, object));
    }
  }

  /** Adds what {@code literal} makes of {@code value}. */
  public <T> void add(Node subject, Node property, T value, Function<? super T, Node> literal) {
    if (value != null) {
      add(subject, property, literal.apply(value));
    }
  }

  /** Says that {@code subject} is a {@code type}. */
  public void type(Node subject, Node type) {
    add(subject, RDF.Nodes.type, type);
  }

  /** Labels in Chinese and, where it is not null, in English. */
  public void label(Node subject, String zh, String en) {
    add(subject, RDFS.Nodes.label, zh, Literals::zh);
    add(subject, RDFS.Nodes.label, en, Literals::en);
  }
}

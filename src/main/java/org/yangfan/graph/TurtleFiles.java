package org.yangfan.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Sends Turtle files into a named graph as they are. */
public final class TurtleFiles {
  private final Iris iris;

  public TurtleFiles(Iris iris) {
    this.iris = iris;
  }

  /**
   * Sends the triples of {@code files} to {@code graph}.
   *
   * @throws RiotException naming file, line and column where one is not Turtle
   */
  public void send(List<Path> files, Node graph, StreamRDF out) {
    for (Path file : files) {
      try {
        RDFParser.fromString(Files.readString(file), Lang.TURTLE)
            .base(Iris.BASE)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(new IntoGraph(graph, out, file.getFileName().toString()));
      } catch (RiotException e) {
        throw new RiotException(file + ": " + e.getMessage(), e);
      } catch (IOException e) {
        throw new RiotException(file + ": cannot be read: " + e.getMessage(), e);
      }
    }
  }

  /**
   * Puts triples into a graph, under the base of this load. What the file leaves without a name is
   * counted, so that two loads of it are the same triples.
   */
  private final class IntoGraph extends StreamRDFBase {
    private final Node graph;
    private final StreamRDF out;
    private final String file;
    private final Map<Node, Node> blanks = new HashMap<>();

    IntoGraph(Node graph, StreamRDF out, String file) {
      this.graph = graph;
      this.out = out;
      this.file = file;
    }

    @Override
    public void triple(Triple t) {
      out.quad(Quad.create(graph, node(t.getSubject()), t.getPredicate(), node(t.getObject())));
    }

    private Node node(Node node) {
      if (node.isBlank()) {
        return blanks.computeIfAbsent(
            node, n -> NodeFactory.createBlankNode(file + "-" + (blanks.size() + 1)));
      }
      return iris.rebased(node);
    }
  }
}

package org.yangfan.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads the Turtle files that the project itself is made of. */
final class Turtle {
  private Turtle() {}

  /**
   * The triples of {@code file}, which may lie inside the jar.
   *
   * @throws OntologyException naming the file, with line and column where it is not Turtle
   */
  static Graph read(Path file) {
    try {
      return RDFParser.fromString(Files.readString(file), Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
          .toGraph();
    } catch (RiotException e) {
      throw new OntologyException(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new OntologyException(file + ": cannot be read: " + e);
    }
  }
}

package org.yangfan.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/**
 * A SPARQL file of the ontology: a rule or a check.
 *
 * @param name the file's name without its ending
 */
record QueryFile(String name, Query query) {
  private static final String ENDING = ".rq";

  /**
   * Every {@code *.rq} of {@code folder}, by name.
   *
   * @throws OntologyException naming the file where one is not SPARQL
   */
  static List<QueryFile> all(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(QueryFile::read)
          .toList();
    } catch (IOException e) {
      throw new OntologyException(folder + ": cannot be read: " + e);
    }
  }

  private static QueryFile read(Path file) {
    try {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      return new QueryFile(
          name.substring(0, name.length() - ENDING.length()), QueryFactory.create(text));
    } catch (QueryException e) {
      throw new OntologyException(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new OntologyException(file + ": cannot be read: " + e);
    }
  }
}

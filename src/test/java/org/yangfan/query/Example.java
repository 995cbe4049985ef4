package org.yangfan.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;

/**
 * One question to the invented country of {@link ExampleCountry}, and the table that it must give.
 *
 * <p>Its file begins with a line {@code # query parameter=value …}; the rest is the table.
 *
 * @param file of the expected table
 * @param query name of the saved query
 * @param given parameters as people write them
 * @param table the expected rows, TSV
 */
record Example(Path file, String query, Map<String, String> given, String table) {
  static final Path HOME = Path.of(System.getProperty("yangfan.home", "."));
  private static final Path FOLDER = HOME.resolve("src/test/resources/queries/expected");

  /** Every example, by file name. */
  static List<Example> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Example::read).toList();
    }
  }

  /** The saved queries of the project. */
  static SavedQueries queries() {
    return SavedQueries.load(HOME.resolve("queries"));
  }

  /** What the example shows, from its file's name. */
  String name() {
    return file.getFileName().toString().replace(".tsv", "").replace('-', ' ');
  }

  /** The query with its parameters as terms. */
  Question question(SavedQueries queries, Dataset data) {
    return queries.get(query).bind(given, data);
  }

  /** Takes {@code rows} as what is expected from now on. */
  void rewrite(String rows) throws IOException {
    Files.writeString(file, firstLine() + rows);
  }

  private String firstLine() {
    StringBuilder line = new StringBuilder("# ").append(query);
    given.forEach((name, value) -> line.append(' ').append(name).append('=').append(value));
    return line.append('\n').toString();
  }

  private static Example read(Path file) {
    try {
      String[] parts = Files.readString(file).split("\n", 2);
      String[] words = parts[0].replaceFirst("^# ", "").split(" ");
      Map<String, String> given = new LinkedHashMap<>();
      for (int i = 1; i < words.length; i++) {
        String[] pair = words[i].split("=", 2);
        given.put(pair[0], pair[1]);
      }
      return new Example(file, words[0], given, parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.yangfan.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The saved queries of a folder, by name. Immutable. */
public final class SavedQueries {
  private static final String ENDING = ".rq";

  private final Map<String, SavedQuery> byName;

  private SavedQueries(Map<String, SavedQuery> byName) {
    this.byName = byName;
  }

  /**
   * Reads every {@code *.rq} of {@code folder}.
   *
   * @throws SavedQueryException naming file, line and column where a header or query is not what it
   *     should be
   */
  public static SavedQueries load(Path folder) {
    Map<String, SavedQuery> byName = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        SavedQuery query =
            SavedQueryReader.read(file.toString(), name(file), Files.readString(file));
        byName.put(query.name(), query);
      }
    } catch (IOException e) {
      throw new SavedQueryException(folder + ": cannot read the saved queries: " + e.getMessage());
    }
    return new SavedQueries(byName);
  }

  /**
   * Reads one query with a header, from wherever it comes.
   *
   * @param name in messages, and of the query
   * @throws SavedQueryException naming line and column
   */
  public static SavedQuery read(String name, String text) {
    return SavedQueryReader.read(name, name, text);
  }

  /** Whether {@code text} has a header, and with it perhaps parameters. */
  public static boolean hasHeader(String text) {
    return text.lines().anyMatch(line -> line.startsWith(HeaderReader.MARK));
  }

  /** All of them, by name. */
  public Collection<SavedQuery> all() {
    return byName.values();
  }

  /** Whether there is a query of that name. */
  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * The query of that name.
   *
   * @throws UnknownQueryException naming the nearest, and all
   */
  public SavedQuery get(String name) {
    SavedQuery found = byName.get(name);
    if (found == null) {
      throw unknown(name);
    }
    return found;
  }

  private UnknownQueryException unknown(String name) {
    if (byName.isEmpty()) {
      return new UnknownQueryException("query-of-none", "query", name);
    }
    String known = String.join(", ", byName.keySet());
    return new UnknownQueryException(
        "query-unknown", "query", name, "nearest", nearest(name), "known", known);
  }

  private String nearest(String name) {
    return byName.keySet().stream()
        .min(Comparator.comparingInt(other -> Distance.between(name, other)))
        .orElseThrow();
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}

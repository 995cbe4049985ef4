package org.yangfan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The things that former generations of a store had and this one has no more: the file {@code
 * gone.tsv} beside the manifest. It is no part of the graph, which follows from its inputs alone.
 *
 * @param successors what took a thing's place, empty for nothing; things are written as what
 *     follows the base in their IRI
 */
public record Gone(SortedMap<String, String> successors) {
  /** Nothing is gone. */
  public static final Gone NOTHING = new Gone(Collections.emptySortedMap());

  private static final String FILE = "gone.tsv";

  public Gone {
    successors = Collections.unmodifiableSortedMap(new TreeMap<>(successors));
  }

  /** Whether {@code thing} was here once. */
  public boolean has(String thing) {
    return successors.containsKey(thing);
  }

  /** What took the place of {@code thing}, if it is known. */
  public Optional<String> successor(String thing) {
    return Optional.ofNullable(successors.get(thing)).filter(s -> !s.isEmpty());
  }

  /**
   * What is gone after one more load: what went with it and what had gone before, unless it came
   * back. What led to a thing that went now leads to where that thing leads.
   *
   * @param now what went with this load, as {@link #successors}
   * @param isThere whether the new generation has a thing
   */
  public Gone then(SortedMap<String, String> now, Predicate<String> isThere) {
    SortedMap<String, String> all = new TreeMap<>(now);
    successors.forEach((thing, next) -> all.putIfAbsent(thing, now.getOrDefault(next, next)));
    all.keySet().removeIf(isThere);
    all.replaceAll((thing, next) -> next.isEmpty() || isThere.test(next) ? next : "");
    return new Gone(all);
  }

  /** What is gone in the generation of {@code folder}; nothing where the file is missing. */
  static Gone read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return NOTHING;
    }
    SortedMap<String, String> successors = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        successors.put(cells[0], cells.length > 1 ? cells[1] : "");
      }
    } catch (IOException e) {
      throw new StoreException(file + ": cannot be read: " + e, e);
    }
    return new Gone(successors);
  }

  /** Writes it into {@code folder}; no file for nothing. */
  void write(Path folder) throws IOException {
    if (!successors.isEmpty()) {
      StringBuilder lines = new StringBuilder();
      successors.forEach((thing, next) -> lines.append(thing).append('\t').append(next + "\n"));
      Disk.write(folder.resolve(FILE), lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}

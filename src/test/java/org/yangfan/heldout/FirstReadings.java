package org.yangfan.heldout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What extraction found in each set of plans written by hand when it first read them. */
final class FirstReadings {
  private static final List<FactKind> KINDS =
      List.of(
          FactKind.TASKS,
          FactKind.UNITS,
          FactKind.TARGETS,
          FactKind.INDICATORS,
          FactKind.DEADLINES,
          FactKind.SCOPES,
          FactKind.BASELINES,
          FactKind.BOXES,
          FactKind.GLOSSARY,
          FactKind.METADATA);

  private static final int KIND = 1;
  private static final int F1 = 5;

  private FirstReadings() {}

  /** F1, a row a set, or a part of one, and a column a kind of facts. */
  static String table(Path home) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add(row("set", KINDS.stream().map(kind -> kind.words)));
    rows.add("|---" + "|---:".repeat(KINDS.size()) + "|");
    for (String set : UnseenPlans.SETS) {
      List<Path> parts = files(UnseenPlans.folder(home, set));
      for (Path part : parts) {
        Map<String, String> f1 = f1(part);
        String name = parts.size() == 1 ? set : "part of the " + set;
        rows.add(row(name, KINDS.stream().map(kind -> f1.getOrDefault(kind.words, "–"))));
      }
    }
    return String.join("\n", rows);
  }

  /** The figures of the set in {@code folder}, whole: a table for each part that was read. */
  static String of(Path folder) throws IOException {
    StringBuilder tables = new StringBuilder();
    for (Path file : files(folder)) {
      tables.append("At the first reading (2026-11-20):\n\n");
      tables.append(Files.readString(file).strip()).append("\n\n");
    }
    return tables.toString().strip();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Kind of facts → F1. */
  private static Map<String, String> f1(Path file) throws IOException {
    Map<String, String> f1 = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\\s*\\|\\s*");
      if (cells.length > F1) {
        f1.put(cells[KIND], cells[F1]);
      }
    }
    return f1;
  }

  private static String row(String head, Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| " + head + " | ", " |"));
  }
}

package org.yangfan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yangfan.document.DocumentReader;

/** The files that a generation is made from; they may lie inside the jar. */
final class Inputs {
  private static final List<String> ENDINGS = List.of(".ttl", ".rq", ".yaml", ".yml");

  private Inputs() {}

  /** SHA-256 digests of all files below {@code folders} that a load reads, by name and path. */
  static SortedMap<String, String> digests(Map<String, Path> folders) {
    SortedMap<String, String> digests = new TreeMap<>();
    folders.forEach(
        (name, folder) ->
            below(folder)
                .forEach(file -> digests.put(name + "/" + folder.relativize(file), digest(file))));
    return digests;
  }

  /** The files of {@code folder} whose names end in {@code ending}, by name; not those below. */
  static List<Path> in(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
          .filter(Files::isRegularFile)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Path file) {
    try {
      return DocumentReader.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

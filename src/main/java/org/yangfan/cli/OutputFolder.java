package org.yangfan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The folder of {@code -o}: writes each file of a run once. */
final class OutputFolder {
  private final Path folder;
  private final Set<String> written = new HashSet<>();

  OutputFolder(Path folder) throws Failure {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Failure(1, folder + ": cannot be made: " + e.getMessage());
    }
  }

  /**
   * @throws Failure where the file cannot be written, or an earlier document of this run has it
   */
  void write(String name, String content) throws Failure {
    Path file = folder.resolve(name);
    if (!written.add(name)) {
      throw new Failure(
          1, file + ": two documents of this run would be written to it: rename one of them");
    }
    try {
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(1, file + ": cannot be written: " + e.getMessage());
    }
  }
}

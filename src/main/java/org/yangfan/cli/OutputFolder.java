package org.yangfan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.yangfan.document.FileTrouble;

/** The folder of {@code -o}: writes each file of a run once. */
final class OutputFolder {
  /** The exit code of a file that an earlier document of the run has. */
  static final int TAKEN = 2;

  private final Path folder;
  private final Set<String> written = new HashSet<>();

  OutputFolder(Path folder) throws Failure {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Failure(
          2, folder + ": cannot be made: " + FileTrouble.of(e) + "; name another with -o");
    }
  }

  /**
   * @throws Failure where the file cannot be written, or an earlier document of this run has it
   */
  void write(String name, String content) throws Failure {
    Path file = folder.resolve(name);
    if (!written.add(name)) {
      throw new Failure(
          TAKEN,
          "another document of this run was written to %s: rename one of them".formatted(file));
    }
    try {
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(1, file + ": cannot be written: " + FileTrouble.of(e));
    }
  }
}

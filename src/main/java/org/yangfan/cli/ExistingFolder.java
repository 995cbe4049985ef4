package org.yangfan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Refuses an option that names a folder which is not there. */
final class ExistingFolder {
  private ExistingFolder() {}

  /** {@code folder} itself, the value of {@code option}. */
  static Path of(String option, Path folder, CommandLine line) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(line, "%s: there is no folder '%s'".formatted(option, folder));
    }
    return folder;
  }
}

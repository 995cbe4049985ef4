package org.yangfan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --sources} of every command that loads. */
final class SourcesOption {
  @Option(
      names = "--sources",
      paramLabel = "DIR",
      converter = ExistingFolder.class,
      description = "The source documents: adds the exact words behind each fact.")
  private Path folder;

  /** The folder that the user names, which exists; or null. */
  Path folder() {
    return folder;
  }
}

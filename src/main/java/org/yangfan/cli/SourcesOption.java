package org.yangfan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --sources} of every command that loads. */
final class SourcesOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "The source documents: adds the exact words behind each fact.")
  private Path folder;

  /** The folder that the user names, which exists; or null. */
  Path folder() {
    return folder == null ? null : ExistingFolder.of("--sources", folder, spec.commandLine());
  }
}

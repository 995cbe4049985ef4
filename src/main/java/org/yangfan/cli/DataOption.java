package org.yangfan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --data} of every command that works on the data. */
final class DataOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Holds 'plans' and 'vocabulary'; else the data of the project.")
  private Path folder;

  /** The folder that the user means; it exists. */
  Path folder() {
    return folder == null
        ? Home.find().folder("data")
        : ExistingFolder.of("--data", folder, spec.commandLine());
  }
}

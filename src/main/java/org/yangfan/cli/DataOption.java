package org.yangfan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data} of every command that works on the data. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      converter = ExistingFolder.class,
      description = "Holds 'plans' and 'vocabulary'; else the data of the project.")
  private Path folder;

  /** The folder that the user means; it exists. */
  Path folder() {
    return folder == null ? Home.find().folder("data") : folder;
  }
}

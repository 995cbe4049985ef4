package org.yangfan.cli;

import java.nio.file.Path;
import org.yangfan.store.Store;
import picocli.CommandLine.Option;

/** The option {@code --store} of every command that reads or writes the graph. */
final class StoreOption {
  private static final String VARIABLE = "YANGFAN_STORE";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store; else YANGFAN_STORE, else the folder 'store' of the project.")
  private Path folder;

  /** The store that the user means. */
  Store store() {
    String named = System.getenv(VARIABLE);
    if (folder != null) {
      return Store.open(folder);
    }
    return Store.open(named == null || named.isBlank() ? Home.find().store() : Path.of(named));
  }
}

package org.yangfan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.yangfan.store.Manifest;
import org.yangfan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stats}: what is in the store. */
@Command(name = "stats", description = "Say what is in the store and what it was made from.")
final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption option;

  @Override
  public Integer call() throws Failure {
    Store store = option.store();
    Manifest manifest =
        store
            .manifest()
            .orElseThrow(
                () ->
                    new Failure(1, store.folder() + ": nothing is loaded here: run 'load' first"));
    PrintWriter out = spec.commandLine().getOut();
    out.println("store       " + store.folder());
    out.println("generation  " + manifest.id());
    out.println("created     " + manifest.created());
    out.println("version     " + manifest.version());
    out.println("base        " + manifest.base());
    out.println(
        "sources     " + (manifest.sources() == null ? "none" : manifest.sources().folder()));
    manifest.documents().forEach(document -> out.println("document    " + document));
    out.println("inputs      " + manifest.inputs().size() + " files");
    out.printf("triples     %,d%n%nThings by kind%n", manifest.triples());
    Statistics.kinds(manifest, out);
    out.printf("%nTriples by graph%n");
    Statistics.graphs(manifest, out);
    return 0;
  }
}

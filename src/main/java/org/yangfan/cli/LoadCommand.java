package org.yangfan.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.yangfan.graph.Iris;
import org.yangfan.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code load}: facts → a new generation of the store. */
@Command(
    name = "load",
    description = "Build a new generation of the store from the data and from documents given.")
final class LoadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;
  @Mixin private StoreOption store;
  @Mixin private DataOption data;
  @Mixin private SourcesOption sources;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What every IRI begins with (default: ${DEFAULT-VALUE}).",
      defaultValue = Iris.BASE)
  private String base;

  @Parameters(paramLabel = "DOC", description = "Policy documents to extract and load as well.")
  private List<Path> documents = List.of();

  @Override
  public Integer call() throws Failure {
    Instant start = Instant.now();
    Progress progress = Progress.on(spec.commandLine().getErr(), main.isQuiet());
    Manifest manifest = new Loading(request(), progress).into(store.store());
    if (!main.isQuiet()) {
      Statistics.kinds(manifest, spec.commandLine().getOut());
      speed(manifest, Duration.between(start, Instant.now()));
    }
    return 0;
  }

  private LoadRequest request() {
    try {
      return new LoadRequest(
          data.folder(),
          Home.find().folder("ontology"),
          sources.folder(),
          documents,
          new Iris(base).base());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage());
    }
  }

  private void speed(Manifest manifest, Duration time) {
    double seconds = Math.max(time.toMillis(), 1) / 1000.0;
    spec.commandLine()
        .getOut()
        .printf(
            "%,d triples in %.1f s, %,.0f triples per second%n",
            manifest.triples(), seconds, manifest.triples() / seconds);
  }
}

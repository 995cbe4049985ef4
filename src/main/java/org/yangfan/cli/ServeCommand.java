package org.yangfan.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yangfan.graph.Iris;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQueryException;
import org.yangfan.server.Server;
import org.yangfan.server.ServerException;
import org.yangfan.server.Settings;
import org.yangfan.store.Manifest;
import org.yangfan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code serve}: answers over HTTP until it is told to stop. */
@Command(
    name = "serve",
    description =
        "Serve the graph over HTTP; loads first where the store is missing or older than the data.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;
  @Mixin private StoreOption store;
  @Mixin private DataOption data;
  @Mixin private SourcesOption sources;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "The longest time for one query (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Override
  public Integer call() throws Failure {
    Settings settings = settings();
    Home home = Home.find();
    Store served = store.store();
    loadIfOlder(home, served);
    Server server = start(settings, served, home);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    spec.commandLine().getOut().println("ready " + server.uri());
    spec.commandLine().getOut().flush();
    server.join();
    return 0;
  }

  private static Server start(Settings settings, Store store, Home home) throws Failure {
    try {
      return Server.start(settings, store, SavedQueries.load(home.folder("queries")));
    } catch (ServerException | SavedQueryException e) {
      throw new Failure(1, e.getMessage());
    }
  }

  /** A new load keeps the sources and documents of the one before, unless others are given. */
  private void loadIfOlder(Home home, Store served) throws Failure {
    LoadRequest request =
        new LoadRequest(
            data.folder(), home.folder("ontology"), sources.folder(), List.of(), Iris.BASE);
    Optional<Manifest> earlier = served.manifest();
    if (!request.isLoadedIn(served) || !hasSources(earlier, request.sources())) {
      Progress progress = Progress.on(spec.commandLine().getErr(), main.isQuiet());
      new Loading(earlier.map(request::like).orElse(request), progress).into(served);
    }
  }

  private static boolean hasSources(Optional<Manifest> loaded, Path sources) {
    return sources == null
        || loaded
            .map(Manifest::sources)
            .filter(kept -> kept.folder().equals(sources.toAbsolutePath().toString()))
            .isPresent();
  }

  private Settings settings() {
    try {
      return new Settings(host, port, Duration.ofSeconds(timeout));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}

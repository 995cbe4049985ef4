package org.yangfan.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.yangfan.query.SavedQueries;
import org.yangfan.server.Server;
import org.yangfan.server.Settings;
import org.yangfan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: answers over HTTP until it is told to stop. */
@Command(name = "serve", description = "Serve the graph over HTTP: SPARQL, saved queries, pages.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "0 = a free one (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "default: ${DEFAULT-VALUE}")
  private String host;

  @Option(names = "--store", paramLabel = "DIR", description = "The store (default: ./store).")
  private Path store;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "The longest time for one query (default: ${DEFAULT-VALUE})")
  private long timeout;

  @Override
  public Integer call() {
    Settings settings = settings();
    Home home = Home.find();
    SavedQueries queries = SavedQueries.load(home.folder("queries"));
    Path folder = store == null ? home.store() : store;
    try (Server server = Server.start(settings, Store.open(folder), queries)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      spec.commandLine().getOut().println("ready " + server.uri());
      spec.commandLine().getOut().flush();
      server.join();
    }
    return 0;
  }

  private Settings settings() {
    try {
      return new Settings(host, port, Duration.ofSeconds(timeout));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}

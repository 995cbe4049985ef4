package org.yangfan.server;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.yangfan.page.Pages;
import org.yangfan.query.SavedQueries;
import org.yangfan.site.QuestionPages;
import org.yangfan.site.SearchPages;
import org.yangfan.site.Site;
import org.yangfan.store.Store;

/** A running HTTP server over a store; it only reads. */
public final class Server implements AutoCloseable {
  private static final long GRACE_MILLIS = 5_000;

  /** Bytes in the body of a request: nobody writes such a query by hand. */
  private static final long LONGEST_REQUEST = 1_000_000;

  private static final long NO_LIMIT = -1;

  /** The name of a thing may hold a slash: %2F in a path. */
  private static final UriCompliance SLASHES_IN_NAMES =
      UriCompliance.DEFAULT.with(
          "slashes-in-names", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);

  private final FusekiServer fuseki;
  private final WebPages web;
  private final CurrentGeneration current;
  private final String host;

  private Server(FusekiServer fuseki, WebPages web, CurrentGeneration current, String host) {
    this.fuseki = fuseki;
    this.web = web;
    this.current = current;
    this.host = host;
  }

  /**
   * Starts a server and returns when it answers.
   *
   * @throws ServerException where it cannot listen
   * @throws org.yangfan.store.StoreException where nothing is loaded
   */
  public static Server start(Settings settings, Store store, SavedQueries queries) {
    CurrentGeneration current = new CurrentGeneration(store);
    Pages pages = new Pages();
    Site site = new Site(pages, queries);
    DumpMeasures dumps = new DumpMeasures();
    WebPages web =
        new WebPages(
            current, site, new QuestionPages(pages, queries), new SearchPages(pages), dumps);
    FusekiServer fuseki = web.on(data(settings, current, queries, pages, site, dumps)).build();
    configure(fuseki.getJettyServer(), settings.host());
    try {
      fuseki.start();
    } catch (FusekiException e) {
      current.close();
      throw new ServerException(
          "cannot listen on %s port %d (%s): choose another with --port, or --port 0 for a free one"
              .formatted(settings.host(), settings.port(), e.getMessage()),
          e);
    }
    web.warm();
    return new Server(fuseki, web, current, settings.host());
  }

  /** Where it answers, ending in a slash. */
  public URI uri() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://%s:%d/".formatted(name, fuseki.getPort()));
  }

  /** Waits until it is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops: answers under way are finished first, for a few seconds. */
  @Override
  public void close() {
    fuseki.stop();
    web.close();
    current.close();
  }

  /** What answers programs, and what every answer has in common. */
  private static FusekiServer.Builder data(
      Settings settings,
      CurrentGeneration current,
      SavedQueries queries,
      Pages pages,
      Site site,
      DumpMeasures dumps) {
    ServedDescription description = new ServedDescription(dumps);
    PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(metrics);
    return FusekiServer.create()
        .fusekiModules(FusekiModules.empty())
        .port(settings.port())
        .addFilter("/*", new ResponseFilter(metrics, new Errors(site)))
        .addServlet(SparqlServlet.PATH, new SparqlServlet(current, settings))
        .addServlet("/data", new ReadOnlyGraphs(current))
        .addServlet(DumpServlet.PATH + "*", new DumpServlet(current, dumps))
        .addServlet("/api/queries", new QueryListServlet(queries))
        .addServlet("/api/queries/*", new AnswerServlet(current, queries, settings))
        .addServlet("/api/openapi.json", new OpenApiServlet(current, queries))
        .addServlet(IdServlet.PATH + "*", new IdServlet(current))
        .addServlet(DocServlet.PATH + "*", new DocServlet(current, description))
        .addServlet(ContextServlet.PATH, new ContextServlet(current))
        .addServlet(WellKnownServlet.PATH + "*", new WellKnownServlet(current, description))
        .addServlet("/health", new HealthServlet(current))
        .addServlet("/metrics", new MetricsServlet(metrics))
        .addServlet("/style.css", new AssetServlet(pages.asset("style.css"), "text/css"))
        .addServlet("/editor.js", new AssetServlet(pages.asset("editor.js"), "text/javascript"))
        .addServlet(
            "/editor-words.js", new AssetServlet(pages.asset("editor-words.js"), "text/javascript"))
        .addServlet("/results.js", new AssetServlet(pages.asset("results.js"), "text/javascript"))
        .addServlet("/network.js", new AssetServlet(pages.asset("network.js"), "text/javascript"))
        .addServlet("/api.js", new AssetServlet(pages.asset("api.js"), "text/javascript"))
        .addServlet(
            "/graph-files.js", new AssetServlet(pages.asset("graph-files.js"), "text/javascript"))
        .addServlet("/search.js", new AssetServlet(pages.asset("search.js"), "text/javascript"))
        .addServlet("/waiting.js", new AssetServlet(pages.asset("waiting.js"), "text/javascript"))
        .addServlet("/icon.svg", new AssetServlet(pages.asset("icon.svg"), "image/svg+xml"));
  }

  private static void configure(org.eclipse.jetty.server.Server jetty, String host) {
    jetty.setStopTimeout(GRACE_MILLIS);
    jetty.insertHandler(new SizeLimitHandler(LONGEST_REQUEST, NO_LIMIT));
    jetty.insertHandler(new CompressionHandler());
    jetty.insertHandler(new GracefulHandler()); // waits for the answers under way when it stops
    jetty.setErrorHandler(new ProtocolErrors());
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(host);
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setSendServerVersion(false);
      http.setUriCompliance(SLASHES_IN_NAMES);
    }
    jetty
        .getDescendants(ServletHandler.class)
        .forEach(handler -> handler.setDecodeAmbiguousURIs(true));
  }
}

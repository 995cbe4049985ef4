package org.yangfan.server;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.yangfan.site.QuestionPages;
import org.yangfan.site.Rendered;
import org.yangfan.site.SearchPages;
import org.yangfan.site.Site;
import org.yangfan.site.Visit;
import org.yangfan.store.Generation;

/** Which path answers with which page. */
final class WebPages implements AutoCloseable {
  private static final String THINGS = "/page/";
  private static final String QUERIES = "/queries/";
  private static final String ONTOLOGY = OntologyServlet.PATH;
  private final CurrentGeneration current;
  private final Site site;
  private final QuestionPages questions;
  private final SearchPages found;
  private final DumpMeasures dumps;
  private final PageCache cache = new PageCache();

  private final SearchIndexes indexes = new SearchIndexes();
  private final ExecutorService warming =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "warming");
            thread.setDaemon(true);
            return thread;
          });

  WebPages(
      CurrentGeneration current,
      Site site,
      QuestionPages questions,
      SearchPages found,
      DumpMeasures dumps) {
    this.current = current;
    this.site = site;
    this.questions = questions;
    this.found = found;
    this.dumps = dumps;
  }

  /** Adds the paths to {@code builder}. */
  FusekiServer.Builder on(FusekiServer.Builder builder) {
    PageServlet terms =
        servlet((generation, visit, request) -> Optional.of(site.ontology(generation, visit)));
    OntologyServlet ontology = new OntologyServlet(current, terms);
    builder.addServlet(ONTOLOGY, ontology);
    builder.addServlet(ONTOLOGY + "/*", ontology);
    for (Rdf syntax : Rdf.values()) {
      builder.addServlet(ONTOLOGY + syntax.ending(), ontology);
    }
    PageServlet api =
        servlet((generation, visit, request) -> Optional.of(questions.api(generation, visit)));
    return builder
        .addServlet("/search", new SearchServlet(current, indexes, found))
        .addServlet("/search/suggest", new SuggestServlet(current, indexes, found))
        .addServlet("/assets/*", new WebJarServlet())
        .addServlet(
            "/editor",
            servlet(
                (generation, visit, request) -> Optional.of(questions.editor(generation, visit))))
        .addServlet("/api", api)
        .addServlet("/api/", api)
        .addServlet(
            "/compare",
            servlet(
                (generation, visit, request) -> Optional.of(questions.compare(generation, visit))))
        .addServlet(
            "/queries",
            servlet(
                (generation, visit, request) -> Optional.of(questions.queries(generation, visit))))
        .addServlet(
            QUERIES + "*",
            servlet(
                (generation, visit, request) ->
                    Optional.of(
                        questions.query(generation, visit, IriPath.after(QUERIES, request)))))
        .addServlet(
            THINGS + "*",
            servlet(
                (generation, visit, request) ->
                    thing(generation, visit, IriPath.after(THINGS, request))))
        .addServlet(
            "/*",
            new StartServlet(
                servlet(
                    (generation, visit, request) -> Optional.of(site.home(generation, visit)))));
  }

  private Optional<Rendered> thing(Generation generation, Visit visit, String name) {
    Optional<Rendered> page = site.thing(generation, visit, name);
    if (page.isEmpty()) {
      new Things(generation).refuseGone(name);
    }
    return page;
  }

  /** Begins to make ready what the first reader of each generation would wait for. */
  void warm() {
    current.whenMoved(this::begin);
    begin();
  }

  private void begin() {
    try (Generation generation = current.take()) {
      dumps.expect(generation.id());
    }
    warming.execute(this::prepare);
  }

  private void prepare() {
    try (Generation generation = current.take()) {
      generation.copyToMemory();
      indexes.of(generation);
      site.prepare(generation);
      dumps.measure(generation);
    }
  }

  /** Waits until nothing is read any more. */
  @Override
  public void close() {
    current.whenMoved(() -> {});
    dumps.stop();
    warming.shutdown();
    try {
      warming.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private PageServlet servlet(PageServlet.Maker maker) {
    return new PageServlet(current, cache, maker);
  }
}

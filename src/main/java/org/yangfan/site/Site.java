package org.yangfan.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.page.EditorView;
import org.yangfan.page.ErrorView;
import org.yangfan.page.Frame;
import org.yangfan.page.Item;
import org.yangfan.page.KindView;
import org.yangfan.page.Lang;
import org.yangfan.page.OntologyView;
import org.yangfan.page.Page;
import org.yangfan.page.Pages;
import org.yangfan.page.Phrases;
import org.yangfan.page.QueryListView;
import org.yangfan.page.StructuredData;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.Window;
import org.yangfan.search.Found;
import org.yangfan.search.Hit;
import org.yangfan.store.Generation;

/** Every page of the web site. Thread-safe. */
public final class Site {
  private final Pages pages;
  private final SavedQueries queries;
  private final HomeFigures figures;

  public Site(Pages pages, SavedQueries queries) {
    this.pages = pages;
    this.queries = queries;
    this.figures = new HomeFigures(queries);
  }

  /** Makes ready what the first reader of {@code generation} would wait for. */
  public void prepare(Generation generation) {
    Dataset data = generation.quickest();
    for (Lang lang : Lang.values()) {
      Txn.executeRead(data, () -> figures.of(Reading.of(data, generation, lang)));
    }
  }

  /** The start page. */
  public Rendered home(Generation generation, Visit visit) {
    return read(
        generation,
        visit,
        reading -> {
          Frame frame =
              frame(visit, reading, reading.phrase("homeTitle"), reading.phrase("homeLead"));
          return new Rendered(
              pages.render(
                  Page.HOME,
                  frame,
                  new HomePage(reading, queries, figures).view(generation.manifest())),
              List.of());
        });
  }

  /**
   * The page of the thing whose IRI ends in {@code path}, or of all things of the kind with that
   * name; empty where nothing is known.
   */
  public Optional<Rendered> thing(Generation generation, Visit visit, String path) {
    return read(
        generation,
        visit,
        reading ->
            Kind.named(path)
                .map(kind -> kind(visit, reading, kind))
                .or(() -> thing(visit, reading, path)));
  }

  private Rendered kind(Visit visit, Reading reading, Kind kind) {
    KindPage page = new KindPage(reading, kind);
    KindView view = page.view(queries);
    Frame frame = frame(visit, reading, page.label(), view.definition());
    return new Rendered(pages.render(Page.KIND, frame, view), List.of());
  }

  private Optional<Rendered> thing(Visit visit, Reading reading, String path) {
    ThingPage page = new ThingPage(reading, reading.addresses().iri(path));
    if (!page.exists()) {
      return Optional.empty();
    }
    List<Frame.Alternate> alternates =
        ThingPage.FORMS.entrySet().stream()
            .map(form -> new Frame.Alternate(form.getValue(), "/doc/" + path + form.getKey()))
            .toList();
    Frame frame =
        new Frame(
            visit.lang(),
            page.label(),
            page.description(),
            visit.canonical(),
            visit.switched(),
            alternates,
            page.data(visit.canonical()),
            reading.id());
    String at = visit.parameters().getOrDefault("at", "");
    return Optional.of(
        new Rendered(pages.render(Page.THING, frame, page.view(queries, at)), alternates));
  }

  /** All saved queries. */
  public Rendered queries(Generation generation, Visit visit) {
    return read(
        generation,
        visit,
        reading -> {
          QueryListView all = new Questions(queries, reading).view();
          String title = reading.phrase("questions");
          Frame frame = frame(visit, reading, title, reading.phrase("questionsLead"));
          return new Rendered(pages.render(Page.QUERIES, frame, all), List.of());
        });
  }

  /**
   * A saved query, answered where its parameters are given.
   *
   * @throws org.yangfan.query.UnknownQueryException where there is none of that name
   */
  public Rendered query(Generation generation, Visit visit, String name) {
    SavedQuery query = queries.get(name);
    return read(
        generation,
        visit,
        reading -> {
          QueryPage page = new QueryPage(queries, reading, query, visit);
          Frame frame = frame(visit, reading, page.title(), page.summary());
          return new Rendered(pages.render(Page.QUERY, frame, page.view()), List.of());
        });
  }

  /** Two regions side by side, where the parameters {@code a} and {@code b} name them. */
  public Rendered compare(Generation generation, Visit visit) {
    return read(
        generation,
        visit,
        reading -> {
          ComparePage page = new ComparePage(reading, queries, visit);
          Frame frame =
              frame(visit, reading, reading.phrase("compare"), reading.phrase("compareLead"));
          return new Rendered(pages.render(Page.COMPARE, frame, page.view()), List.of());
        });
  }

  /** What was found for {@code text}, of which the hits in {@code window}. */
  public Rendered search(
      Generation generation, Visit visit, String text, Found found, Window window) {
    return read(
        generation,
        visit,
        reading -> {
          String title = text.isEmpty() ? reading.phrase("search") : text;
          Frame frame = frame(visit, reading, title, reading.phrase("searchAll"));
          return new Rendered(
              pages.render(
                  Page.SEARCH, frame, new SearchPage(reading, visit).view(text, found, window)),
              List.of());
        });
  }

  /** Things as a list to choose from: each with its page, and its kind as a note. */
  public List<Item> suggestions(Generation generation, Visit visit, List<Hit> hits) {
    return read(
        generation,
        visit,
        reading -> hits.stream().map(new SearchPage(reading, visit)::suggestion).toList());
  }

  /** What programs can ask. */
  public Rendered api(Generation generation, Visit visit) {
    return read(
        generation,
        visit,
        reading -> {
          Frame frame = frame(visit, reading, reading.phrase("api"), reading.phrase("apiLead"));
          QueryListView all = new Questions(queries, reading).view();
          return new Rendered(pages.render(Page.API, frame, all), List.of());
        });
  }

  /** The editor for queries, with the saved ones as examples. */
  public Rendered editor(Generation generation, Visit visit) {
    return read(
        generation,
        visit,
        reading -> {
          Frame frame =
              frame(visit, reading, reading.phrase("editor"), reading.phrase("editorLead"));
          EditorView view =
              new EditorView(new Questions(queries, reading).titles(), reading.addresses().base());
          return new Rendered(pages.render(Page.EDITOR, frame, view), List.of());
        });
  }

  /** The terms of the graph. */
  public Rendered ontology(Generation generation, Visit visit) {
    return read(
        generation,
        visit,
        reading -> {
          OntologyView view = new OntologyPage(reading).view();
          Frame frame = frame(visit, reading, reading.phrase("ontology"), view.description());
          return new Rendered(pages.render(Page.ONTOLOGY, frame, view), List.of());
        });
  }

  /** A page that says what went wrong. */
  public String error(Lang lang, ErrorView view) {
    String meaning = Phrases.of(lang).status(view.status(), view.title());
    Frame frame = new Frame(lang, view.status() + " " + meaning, "", "", "", List.of(), null, "");
    return pages.render(
        Page.ERROR, frame, new ErrorView(view.status(), meaning, view.detail(), view.instead()));
  }

  private static Frame frame(Visit visit, Reading reading, String title, String description) {
    StructuredData data =
        StructuredData.of("WebPage", title, visit.canonical(), visit.lang().tag(), Map.of());
    return new Frame(
        visit.lang(),
        title,
        description,
        visit.canonical(),
        visit.switched(),
        List.of(),
        data,
        reading.id());
  }

  private static <T> T read(Generation generation, Visit visit, Function<Reading, T> page) {
    Dataset data = generation.quickest();
    return Txn.calculateRead(data, () -> page.apply(Reading.of(data, generation, visit.lang())));
  }
}

package org.yangfan.site;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.page.ErrorView;
import org.yangfan.page.Frame;
import org.yangfan.page.KindView;
import org.yangfan.page.Lang;
import org.yangfan.page.OntologyView;
import org.yangfan.page.Page;
import org.yangfan.page.Pages;
import org.yangfan.page.Phrases;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Generation;

/** The pages that show what is known: the start, things, terms, and errors. Thread-safe. */
public final class Site {
  private final Printing printing;
  private final SavedQueries queries;
  private final HomeFigures figures;

  public Site(Pages pages, SavedQueries queries) {
    this.printing = new Printing(pages);
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
    return printing.print(
        Page.HOME,
        generation,
        visit,
        reading ->
            new Matter<>(
                reading.phrase("homeTitle"),
                reading.phrase("homeLead"),
                new HomePage(reading, queries, figures).view(generation.manifest())));
  }

  /**
   * The page of the thing whose IRI ends in {@code path}, or of all things of the kind with that
   * name; empty where nothing is known.
   */
  public Optional<Rendered> thing(Generation generation, Visit visit, String path) {
    Optional<Kind> kind = Kind.named(path);
    return kind.isPresent()
        ? Optional.of(kind(generation, visit, kind.get()))
        : Printing.read(generation, visit, reading -> thing(visit, reading, path));
  }

  private Rendered kind(Generation generation, Visit visit, Kind kind) {
    return printing.print(
        Page.KIND,
        generation,
        visit,
        reading -> {
          KindPage page = new KindPage(reading, kind);
          KindView view = page.view(queries);
          return new Matter<>(page.label(), view.definition(), view);
        });
  }

  private Optional<Rendered> thing(Visit visit, Reading reading, String path) {
    ThingPage page = new ThingPage(reading, reading.addresses().iri(path));
    if (!page.exists()) {
      return Optional.empty();
    }
    String at = visit.parameters().getOrDefault("at", "");
    return Optional.of(
        printing.print(Page.THING, frame(page, visit, reading, path), page.view(queries, at)));
  }

  private static Frame frame(ThingPage page, Visit visit, Reading reading, String path) {
    return new Frame(
        visit.lang(),
        page.label(),
        page.description(),
        visit.canonical(),
        visit.switched(),
        Forms.of("/doc/" + path),
        page.data(visit.canonical()),
        reading.id());
  }

  /** The terms of the graph. */
  public Rendered ontology(Generation generation, Visit visit) {
    return Printing.read(
        generation,
        visit,
        reading -> {
          String title = reading.phrase("ontology");
          OntologyView view = new OntologyPage(reading).view();
          Frame frame =
              Printing.frame(visit, reading, title, view.description(), Forms.of("/ontology"));
          return printing.print(Page.ONTOLOGY, frame, view);
        });
  }

  /** A page that says what went wrong. */
  public String error(Lang lang, ErrorView view) {
    String meaning = Phrases.of(lang).status(view.status(), view.title());
    Frame frame = new Frame(lang, view.status() + " " + meaning, "", "", "", List.of(), null, "");
    ErrorView said = new ErrorView(view.status(), meaning, view.detail(), view.instead());
    return printing.print(Page.ERROR, frame, said).html();
  }
}

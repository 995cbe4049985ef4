package org.yangfan.site;

import java.util.List;
import org.yangfan.page.EditorView;
import org.yangfan.page.Frame;
import org.yangfan.page.Item;
import org.yangfan.page.Page;
import org.yangfan.page.Pages;
import org.yangfan.page.QueryView;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.store.Generation;

/** The pages on which questions are asked. Thread-safe. */
public final class QuestionPages {
  private final Printing printing;
  private final SavedQueries queries;

  public QuestionPages(Pages pages, SavedQueries queries) {
    this.printing = new Printing(pages);
    this.queries = queries;
  }

  /** All saved queries. */
  public Rendered queries(Generation generation, Visit visit) {
    return printing.print(
        Page.QUERIES,
        generation,
        visit,
        reading ->
            new Matter<>(
                reading.phrase("questions"),
                reading.phrase("questionsLead"),
                new Questions(queries, reading).view()));
  }

  /**
   * A saved query, answered where its parameters are given.
   *
   * @throws org.yangfan.query.UnknownQueryException where there is none of that name
   */
  public Rendered query(Generation generation, Visit visit, String name) {
    SavedQuery query = queries.get(name);
    return Printing.read(
        generation,
        visit,
        reading -> {
          QueryPage page = new QueryPage(queries, reading, query, visit);
          QueryView view = page.view();
          List<Frame.Alternate> data = view.answer() == null ? List.of() : page.alternates();
          Frame frame = Printing.frame(visit, reading, page.title(), page.summary(), data);
          return printing.print(Page.QUERY, frame, view);
        });
  }

  /** Two regions side by side, where the parameters {@code a} and {@code b} name them. */
  public Rendered compare(Generation generation, Visit visit) {
    return printing.print(
        Page.COMPARE,
        generation,
        visit,
        reading ->
            new Matter<>(
                reading.phrase("compare"),
                reading.phrase("compareLead"),
                new ComparePage(reading, queries, visit).view()));
  }

  /** What programs can ask. */
  public Rendered api(Generation generation, Visit visit) {
    return printing.print(
        Page.API,
        generation,
        visit,
        reading ->
            new Matter<>(
                reading.phrase("api"),
                reading.phrase("apiLead"),
                new Questions(queries, reading).view()));
  }

  /** The editor for queries, with the saved ones as examples. */
  public Rendered editor(Generation generation, Visit visit) {
    return printing.print(
        Page.EDITOR,
        generation,
        visit,
        reading -> {
          List<Item> titles = new Questions(queries, reading).titles();
          EditorView view = new EditorView(titles, reading.addresses().base());
          return new Matter<>(reading.phrase("editor"), reading.phrase("editorLead"), view);
        });
  }
}

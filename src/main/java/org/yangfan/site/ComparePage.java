package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.page.CompareView;
import org.yangfan.page.QueryView;
import org.yangfan.page.Section;
import org.yangfan.query.SavedQueries;

/** Two regions side by side, as a view: the answers of the saved queries that take both. */
final class ComparePage {
  private static final List<String> QUESTIONS =
      List.of("fields-of-two-regions", "targets-of-two-regions", "functions-of-two-regions");
  private final Reading reading;
  private final SavedQueries queries;
  private final Visit visit;

  /** Of the parameters of {@code visit}, {@code a} and {@code b} are the regions. */
  ComparePage(Reading reading, SavedQueries queries, Visit visit) {
    this.reading = reading;
    this.queries = queries;
    this.visit = visit;
  }

  CompareView view() {
    List<Section> sections = new ArrayList<>();
    List<QueryView.Field> fields = List.of();
    String fault = "";
    for (String name : QUESTIONS) {
      if (queries.has(name)) {
        QueryView view = new QueryPage(queries, reading, queries.get(name), visit).view();
        fields = view.fields();
        fault = view.fault();
        if (view.answer() != null) {
          sections.add(view.answer());
        }
      }
    }
    return new CompareView(fields, fault, sections);
  }
}

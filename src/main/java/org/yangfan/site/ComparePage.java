package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final Map<String, String> given;

  /**
   * @param given the regions {@code a} and {@code b}, as people give them
   */
  ComparePage(Reading reading, SavedQueries queries, Map<String, String> given) {
    this.reading = reading;
    this.queries = queries;
    this.given = given;
  }

  /**
   * @param root of the server, ending in a slash
   */
  CompareView view(String root) {
    List<Section> sections = new ArrayList<>();
    List<QueryView.Field> fields = List.of();
    String fault = "";
    for (String name : QUESTIONS) {
      if (queries.has(name)) {
        QueryView view = new QueryPage(queries, reading, queries.get(name), given).view(root);
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

package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.yangfan.page.Item;
import org.yangfan.page.TableView;
import org.yangfan.query.Window;

/** Answers as tables: things lead to their pages, figures to the words they rest on. */
final class Tables {
  /** What a page shows where nothing else is asked for. */
  static final Window FIRST = Window.first(200);

  private final Reading reading;
  private final Quotes quotes;

  Tables(Reading reading) {
    this.reading = reading;
    this.quotes = new Quotes(reading);
  }

  TableView of(Answers answers, Window window) {
    List<String> headings =
        answers.columns().stream()
            .map(column -> column.heading(answers.header(), reading.lang()))
            .toList();
    List<QuerySolution> shown =
        answers.rows().stream().skip(window.offset()).limit(window.limit()).toList();
    int before = Math.min(window.offset(), answers.rows().size());
    List<List<List<Item>>> rows = shown.stream().map(row -> row(row, answers)).toList();
    return new TableView(headings, rows, answers.rows().size() - before - rows.size());
  }

  private List<List<Item>> row(QuerySolution row, Answers answers) {
    List<List<Item>> cells = new ArrayList<>();
    for (Column column : answers.columns()) {
      Item item = column.item(row, reading.names());
      cells.add(item == null ? List.of() : List.of(leading(row, column, item)));
    }
    return cells;
  }

  private Item leading(QuerySolution row, Column column, Item item) {
    String words =
        Answers.number(row, column.name()) == null && !column.isFigure()
            ? ""
            : quotes.addressOfFigure(row, column.name());
    return words.isEmpty() ? item : item.to(words);
  }
}

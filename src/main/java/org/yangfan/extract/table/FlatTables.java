package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Squeezed;

/** Finds tables that lost their lines: one cell a line, blank lines anywhere. */
final class FlatTables {
  private final List<TableCell> cells;

  private FlatTables(List<TableCell> cells) {
    this.cells = cells;
  }

  /** The tables in {@code lines}, in order of place. */
  static List<RawTable> find(Text text, List<Span> lines) {
    List<TableCell> cells = new ArrayList<>();
    for (Span line : lines) {
      Squeezed words = Squeezed.of(text, List.of(line));
      if (words.length() > 0) {
        cells.add(new TableCell(text.trim(line), words.string()));
      }
    }
    return new FlatTables(cells).find();
  }

  private List<RawTable> find() {
    List<RawTable> found = new ArrayList<>();
    int i = 0;
    while (i < cells.size()) {
      FlatHeader header = FlatHeader.at(cells, i);
      Optional<Columns> columns = header.columns();
      if (columns.isPresent()) {
        FlatRows rows = new FlatRows(cells, i + header.lines(), columns.get());
        found.add(table(i, rows, columns.get()));
        i = rows.end();
      } else {
        i += Math.max(1, header.lines());
      }
    }
    return found;
  }

  private RawTable table(int header, FlatRows rows, Columns columns) {
    Span span = new Span(cells.get(header).span().start(), cells.get(rows.end() - 1).span().end());
    return new RawTable(span, Caption.above(cells, header), columns, rows.found());
  }
}

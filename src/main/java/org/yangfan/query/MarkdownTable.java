package org.yangfan.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;

/**
 * Rows for people to read in Markdown: names instead of the resources that they name, English
 * before Chinese where there are both, and no column that is empty throughout.
 */
record MarkdownTable(List<String> columns, Map<String, Words> headings, List<QuerySolution> rows) {
  private static final String ZH = "Zh";
  private static final String EN = "En";
  private static final List<String> NAMES = List.of(ZH, EN, "Name", "Title", "Label");

  /** Of the rows of {@code answer}, under the headings that the query gives its columns. */
  static MarkdownTable of(Answer.Rows answer, Map<String, Words> headings) {
    List<QuerySolution> rows = answer.solutions();
    List<String> all = answer.columns();
    List<String> shown =
        all.stream()
            .filter(column -> !isNamed(column, all) || !isResource(column, rows))
            .filter(column -> !column.endsWith(ZH) || !all.contains(base(column) + EN))
            .filter(column -> rows.stream().anyMatch(row -> !cell(row, column).isEmpty()))
            .toList();
    return new MarkdownTable(shown, headings, rows);
  }

  private static boolean isNamed(String column, List<String> all) {
    return NAMES.stream().anyMatch(end -> all.contains(column + end));
  }

  private static boolean isResource(String column, List<QuerySolution> rows) {
    return rows.stream().allMatch(row -> !row.contains(column) || row.get(column).isURIResource());
  }

  @Override
  public String toString() {
    Stream<String> heading = Stream.of(line(columns.stream().map(this::heading)), rule());
    Stream<String> body =
        rows.stream().map(row -> line(columns.stream().map(column -> cell(row, column))));
    return Stream.concat(heading, body).collect(Collectors.joining("\n", "", "\n"));
  }

  private String rule() {
    return line(columns.stream().map(column -> "---"));
  }

  private String heading(String column) {
    Words words = headings.get(column);
    return words == null || words.en() == null ? column : words.en().replace(" (English)", "");
  }

  /** In English, or in Chinese where the row has no English. */
  private static String cell(QuerySolution row, String column) {
    RDFNode node = row.get(column);
    if (node == null && column.endsWith(EN)) {
      node = row.get(base(column) + ZH);
    }
    return node == null ? "" : text(node).replace("|", "\\|").replaceAll("\\s+", " ");
  }

  private static String text(RDFNode node) {
    return node.isURIResource()
        ? node.asResource().getURI().replaceFirst("^.*(/id/|#)", "")
        : Table.literal(node.asLiteral());
  }

  private static String base(String column) {
    return column.substring(0, column.length() - ZH.length());
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }
}

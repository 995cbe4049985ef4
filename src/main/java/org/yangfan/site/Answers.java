package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetRewindable;
import org.yangfan.query.Answer;
import org.yangfan.query.Header;

/**
 * The rows of an answer under the columns of a page.
 *
 * @param columns without those that no row fills
 */
record Answers(Header header, List<Column> columns, List<QuerySolution> rows) {

  static Answers of(Header header, Answer.Rows answer) {
    List<QuerySolution> rows = new ArrayList<>();
    ResultSetRewindable found = answer.rows();
    found.reset();
    found.forEachRemaining(rows::add);
    found.reset();
    List<Column> filled =
        Column.of(answer.columns()).stream()
            .filter(c -> rows.stream().anyMatch(r -> c.variables().stream().anyMatch(r::contains)))
            .toList();
    return new Answers(header, filled, rows);
  }

  /** The columns whose values are things. */
  List<Column> things() {
    return columns.stream().filter(c -> rows.stream().anyMatch(r -> isThing(r, c.name()))).toList();
  }

  /** The first column of numbers; null for none. */
  Column numbers() {
    return columns.stream()
        .filter(c -> rows.stream().anyMatch(r -> number(r, c.name()) != null))
        .findFirst()
        .orElse(null);
  }

  /** The same without the columns that say in every row only that it is about {@code thing}. */
  Answers about(String thing) {
    return new Answers(
        header,
        columns.stream()
            .filter(
                c ->
                    !rows.stream()
                        .allMatch(
                            r ->
                                isThing(r, c.name())
                                    && r.getResource(c.name()).getURI().equals(thing)))
            .toList(),
        rows);
  }

  /** The number that {@code row} has under {@code variable}; null for none. */
  static Double number(QuerySolution row, String variable) {
    return row.contains(variable)
            && row.get(variable).isLiteral()
            && row.getLiteral(variable).getValue() instanceof Number number
        ? Double.valueOf(number.doubleValue())
        : null;
  }

  static boolean isThing(QuerySolution row, String variable) {
    return row.contains(variable) && row.get(variable).isURIResource();
  }

  /** The words of {@code row} under {@code variable}; empty for none. */
  static String word(QuerySolution row, String variable) {
    return row.contains(variable) && row.get(variable).isLiteral()
        ? row.getLiteral(variable).getLexicalForm()
        : "";
  }
}

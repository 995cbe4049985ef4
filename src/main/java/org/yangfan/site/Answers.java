package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetRewindable;
import org.yangfan.query.Answer;
import org.yangfan.query.Header;
import org.yangfan.query.SavedQuery;

/**
 * The rows of an answer under the columns of a page.
 *
 * @param query that was answered
 * @param figure the column that pictures show; empty for the first with numbers
 * @param columns without those that no row fills, and without targets beside their figures
 */
record Answers(SavedQuery query, String figure, List<Column> columns, List<QuerySolution> rows) {

  static Answers of(SavedQuery query, String figure, Answer.Rows answer) {
    List<QuerySolution> rows = new ArrayList<>();
    ResultSetRewindable found = answer.rows();
    found.reset();
    found.forEachRemaining(rows::add);
    found.reset();
    List<Column> filled =
        Column.of(answer.columns()).stream()
            .filter(c -> rows.stream().anyMatch(r -> c.variables().stream().anyMatch(r::contains)))
            .filter(c -> !isSaidByFigure(c, answer.columns()))
            .toList();
    return new Answers(query, figure, filled, rows);
  }

  /** Whether a target says no more than its figure, which leads to the same words. */
  private static boolean isSaidByFigure(Column column, List<String> variables) {
    String figure = column.name().replaceFirst("Target$", "Value");
    return !figure.equals(column.name()) && FigureText.of(figure, variables).equals(figure);
  }

  /** What the query says of itself. */
  Header header() {
    return query.header();
  }

  /** The columns whose values are things. */
  List<Column> things() {
    return columns.stream().filter(c -> rows.stream().anyMatch(r -> isThing(r, c.name()))).toList();
  }

  /** The columns of things that tell rows apart; all of them where none does. */
  List<Column> telling() {
    List<Column> telling =
        things().stream()
            .filter(c -> rows.stream().map(r -> r.get(c.name())).distinct().limit(2).count() > 1)
            .toList();
    return telling.isEmpty() ? things() : telling;
  }

  /** The columns of numbers. */
  List<Column> figures() {
    return columns.stream()
        .filter(c -> rows.stream().anyMatch(r -> number(r, c.name()) != null))
        .toList();
  }

  /** The column of numbers that pictures show; null for none. */
  Column numbers() {
    List<Column> figures = figures();
    return figures.stream()
        .filter(column -> column.name().equals(figure))
        .findFirst()
        .orElse(figures.isEmpty() ? null : figures.get(0));
  }

  /** The same without the columns that say in every row only that it is about {@code thing}. */
  Answers about(String thing) {
    return new Answers(
        query,
        figure,
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
            && row.get(variable).asNode().getLiteral().isWellFormed()
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

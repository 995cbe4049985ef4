package org.yangfan.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;

/**
 * Rows as aligned columns for a terminal.
 *
 * @param headings one a column
 * @param rows cells as text, as many as headings
 */
record Table(List<String> headings, List<List<String>> rows) {
  private static final String GAP = "  ";

  static Table of(ResultSet results, PrefixMapping prefixes) {
    List<List<String>> rows = new ArrayList<>();
    while (results.hasNext()) {
      QuerySolution row = results.next();
      rows.add(
          results.getResultVars().stream().map(name -> cell(row.get(name), prefixes)).toList());
    }
    return new Table(List.copyOf(results.getResultVars()), rows);
  }

  static Table of(boolean holds) {
    return new Table(List.of("answer"), List.of(List.of(holds ? "yes" : "no")));
  }

  void write(OutputStream out) {
    write(out, rows.size());
  }

  /** Writes it as the first rows of {@code all}. */
  void write(OutputStream out, int all) {
    PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
    List<Integer> widths = widths();
    lines.print(line(headings, widths));
    lines.print(line(widths.stream().map("─"::repeat).toList(), widths));
    rows.forEach(row -> lines.print(line(row, widths)));
    String first = rows.size() < all ? rows.size() + " of " : "";
    lines.print("(%s%d %s)\n".formatted(first, all, all == 1 ? "row" : "rows"));
    lines.flush();
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>(headings.stream().map(TerminalColumns::of).toList());
    for (List<String> row : rows) {
      for (int i = 0; i < widths.size(); i++) {
        widths.set(i, Math.max(widths.get(i), TerminalColumns.of(row.get(i))));
      }
    }
    return widths;
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.append(" ".repeat(Math.max(0, widths.get(i) - TerminalColumns.of(cells.get(i)))));
    }
    return line.toString().stripTrailing() + "\n";
  }

  private static String cell(RDFNode node, PrefixMapping prefixes) {
    if (node == null) {
      return "";
    }
    String text =
        node.isLiteral()
            ? literal(node.asLiteral())
            : node.isURIResource()
                ? prefixes.shortForm(node.asResource().getURI())
                : node.toString();
    return text.replaceAll("\\s+", " ");
  }

  /** A decimal without the zero that stores add: 40 for 40.0. */
  static String literal(Literal literal) {
    String text = literal.getLexicalForm();
    return XSDDatatype.XSDdecimal.equals(literal.getDatatype())
        ? text.replaceFirst("\\.0+$", "")
        : text;
  }
}

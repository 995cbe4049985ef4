package org.yangfan.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.ResultSetStream;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query found, in memory. */
public sealed interface Answer {

  /** Writes it in {@code format}, UTF-8. Can be called again. */
  void write(ResultFormat format, OutputStream out);

  /** Of a SELECT. */
  record Rows(ResultSetRewindable rows, PrefixMapping prefixes) implements Answer {

    @Override
    public void write(ResultFormat format, OutputStream out) {
      rows.reset();
      ResultWriter.rows(rows, prefixes, format, out);
      rows.reset();
    }

    /** The names of the columns. */
    public List<String> columns() {
      return rows.getResultVars();
    }

    /** How many rows there are. */
    public int size() {
      return rows.size();
    }

    /** Those of {@code window}. */
    public Rows in(Window window) {
      return of(
          columns(), bindings().stream().skip(window.offset()).limit(window.limit()).iterator());
    }

    /**
     * Some of its columns, in the order of {@code columns}.
     *
     * @throws ParameterException where it has no such column
     */
    public Rows only(List<String> columns) {
      for (String column : columns) {
        if (!columns().contains(column)) {
          throw new ParameterException(
              "column-unknown", "column", column, "columns", columns().toString());
        }
      }
      return of(columns, bindings().iterator());
    }

    private Rows of(List<String> columns, Iterator<Binding> bindings) {
      ResultSet some = ResultSetStream.create(columns, null, bindings);
      return new Rows(ResultSetFactory.makeRewindable(some), prefixes);
    }

    /** For a terminal. */
    Table table() {
      rows.reset();
      Table table = Table.of(rows, prefixes);
      rows.reset();
      return table;
    }

    /** The rows one by one. */
    List<QuerySolution> solutions() {
      List<QuerySolution> all = new ArrayList<>();
      rows.reset();
      rows.forEachRemaining(all::add);
      rows.reset();
      return all;
    }

    /** Every IRI that stands in them. */
    Set<String> iris() {
      Set<String> iris = new HashSet<>();
      for (Binding row : bindings()) {
        row.forEach((name, node) -> iris.addAll(node.isURI() ? Set.of(node.getURI()) : Set.of()));
      }
      return iris;
    }

    private List<Binding> bindings() {
      List<Binding> all = new ArrayList<>();
      rows.reset();
      while (rows.hasNext()) {
        all.add(rows.nextBinding());
      }
      rows.reset();
      return all;
    }
  }

  /** Of an ASK. */
  record Truth(boolean holds) implements Answer {

    @Override
    public void write(ResultFormat format, OutputStream out) {
      ResultWriter.truth(holds, format, out);
    }
  }

  /** Of a CONSTRUCT or DESCRIBE. */
  record Triples(Model model) implements Answer {

    @Override
    public void write(ResultFormat format, OutputStream out) {
      ResultWriter.triples(model, format, out);
    }
  }
}

package org.yangfan.query;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.PrefixMapping;

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

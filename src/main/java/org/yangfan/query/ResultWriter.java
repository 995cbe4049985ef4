package org.yangfan.query;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.ResultSetStream;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.RDFOutput;

/** Answers → bytes, by Jena's writers; the aligned table is ours. */
final class ResultWriter {
  private static final Map<ResultFormat, Lang> RESULTS =
      Map.of(
          ResultFormat.CSV, ResultSetLang.RS_CSV,
          ResultFormat.TSV, ResultSetLang.RS_TSV,
          ResultFormat.JSON, ResultSetLang.RS_JSON,
          ResultFormat.XML, ResultSetLang.RS_XML);
  private static final Map<ResultFormat, Lang> TRIPLES =
      Map.of(
          ResultFormat.JSON, Lang.JSONLD,
          ResultFormat.XML, Lang.RDFXML,
          ResultFormat.TTL, Lang.TURTLE);

  private ResultWriter() {}

  static void rows(ResultSet rows, PrefixMapping prefixes, ResultFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> Table.of(rows, prefixes).write(out);
      case TTL -> RDFDataMgr.write(out, RDFOutput.encodeAsModel(rows), Lang.TURTLE);
      case XML -> ResultSetFormatter.output(out, forXml(rows), RESULTS.get(format));
      default -> ResultSetFormatter.output(out, rows, RESULTS.get(format));
    }
  }

  private static ResultSet forXml(ResultSet rows) {
    return ResultSetStream.create(
        rows.getResultVars(), null, Iter.map(RowSet.adapt(rows), XmlText::of));
  }

  static void truth(boolean holds, ResultFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> Table.of(holds).write(out);
      case TTL -> RDFDataMgr.write(out, RDFOutput.encodeAsModel(holds), Lang.TURTLE);
      default -> ResultSetFormatter.output(out, holds, RESULTS.get(format));
    }
  }

  /** Triples have no rows: as table, csv and tsv they are rows of subject, predicate, object. */
  static void triples(Model model, ResultFormat format, OutputStream out) {
    if (TRIPLES.containsKey(format)) {
      Model written = format == ResultFormat.XML ? XmlText.of(model) : model;
      RDFDataMgr.write(out, written, TRIPLES.get(format));
      return;
    }
    String all =
        "SELECT ?subject ?predicate ?object { ?subject ?predicate ?object } ORDER BY ?subject ?predicate ?object";
    try (QueryExecution execution = QueryExecution.model(model).query(all).build()) {
      rows(execution.execSelect(), model, format, out);
    }
  }
}

package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** The formats of a dump; each is written as its own class says. */
public enum DumpFormat {
  /** Turtle: the union of all graphs. */
  TTL(new TurtleDump()),
  /** N-Triples: the union of all graphs, lines sorted. */
  NT(LineDump.TRIPLES),
  /** N-Quads: the named graphs, lines sorted. */
  NQ(LineDump.QUADS),
  /** TriG: the named graphs. */
  TRIG(new TrigDump()),
  /** JSON-LD 1.1: the union of all graphs. */
  JSONLD(new JsonLdDump()),
  /** The JSON-LD context of the ontology's terms. */
  CONTEXT(new ContextDump()),
  /** RDF/XML: the union of all graphs. */
  RDFXML(new RdfXmlDump()),
  /** A table of facts, one a row, for spreadsheets. */
  CSV(new CsvDump()),
  /** What the columns of that table are (CSV on the Web). */
  CSVW(new CsvwDump()),
  /** The mappings of fields and titles (SSSOM, TSV). */
  SSSOM(new SssomDump()),
  /** GraphML: things and their links, for network tools. */
  GRAPHML(new GraphMlDump()),
  /** GEXF 1.2: things and their links, for Gephi. */
  GEXF(new GexfDump());

  private final Dump dump;

  DumpFormat(Dump dump) {
    this.dump = dump;
  }

  /**
   * Writes {@code dataset} to {@code out}, which stays open; within a read transaction.
   *
   * @param dataset named graphs, with their union as the default graph
   */
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    dump.write(dataset, out);
  }
}

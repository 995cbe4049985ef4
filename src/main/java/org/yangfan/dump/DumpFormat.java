package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;

/** The formats of a dump; each is written as its own class says. */
public enum DumpFormat {
  /** Turtle: the union of all graphs. */
  TTL("yangfan.ttl", "text/turtle", new TurtleDump()),
  /** N-Triples: the union of all graphs, lines sorted. */
  NT("yangfan.nt", "application/n-triples", LineDump.TRIPLES),
  /** N-Quads: the named graphs, lines sorted. */
  NQ("yangfan.nq", "application/n-quads", LineDump.QUADS),
  /** TriG: the named graphs. */
  TRIG("yangfan.trig", "application/trig", new TrigDump()),
  /** JSON-LD 1.1: the union of all graphs. */
  JSONLD("yangfan.jsonld", "application/ld+json", new JsonLdDump()),
  /** The JSON-LD context of the ontology's terms. */
  CONTEXT("context.jsonld", "application/ld+json", new ContextDump()),
  /** RDF/XML: the union of all graphs. */
  RDFXML("yangfan.rdf", "application/rdf+xml", new RdfXmlDump()),
  /** A table of facts, one a row, for spreadsheets. */
  CSV(Table.FACTS),
  /** The plans as a table. */
  PLANS(Table.PLANS),
  /** The tasks as a table. */
  TASKS(Table.TASKS),
  /** Who answers for which task, as a table. */
  RESPONSIBILITIES(Table.RESPONSIBILITIES),
  /** The targets as a table. */
  TARGETS(Table.TARGETS),
  /** The boxes as a table. */
  PROJECTS(Table.PROJECTS),
  /** The terms that plans explain, as a table. */
  GLOSSARY(Table.GLOSSARY),
  /** What the columns of these tables are (CSV on the Web). */
  CSVW("yangfan.csv-metadata.json", "application/csvm+json", new CsvwDump()),
  /** The mappings of fields and titles (SSSOM, TSV). */
  SSSOM("mappings.sssom.tsv", "text/tab-separated-values", new SssomDump()),
  /** GraphML: things and their links, for network tools. */
  GRAPHML("yangfan.graphml", "application/graphml+xml", new GraphMlDump()),
  /** GEXF 1.2: things and their links, for Gephi. */
  GEXF("yangfan.gexf", "application/gexf+xml", new GexfDump());

  private final String file;
  private final String mediaType;
  private final Dump dump;

  DumpFormat(Table table) {
    this(table.file(), "text/csv", new CsvDump(table));
  }

  DumpFormat(String file, String mediaType, Dump dump) {
    this.file = file;
    this.mediaType = mediaType;
    this.dump = dump;
  }

  /** What a file in this format is called. */
  public String file() {
    return file;
  }

  /** As registered with IANA, or as its own standard says. */
  public String mediaType() {
    return mediaType;
  }

  /** The word for it on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
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

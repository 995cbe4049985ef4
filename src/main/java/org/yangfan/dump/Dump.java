package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a dataset whose default graph is the union of its named graphs. */
interface Dump {
  void write(DatasetGraph dataset, OutputStream out) throws IOException;
}

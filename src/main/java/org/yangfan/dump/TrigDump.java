package org.yangfan.dump;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.yangfan.graph.Prefixes;

/** TriG: the named graphs one after another. */
final class TrigDump implements Dump {
  @Override
  public void write(DatasetGraph dataset, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    writer.start();
    Prefixes.all().forEach(writer::prefix);
    for (Node graph : Sorted.graphs(dataset)) {
      for (Triple triple : Sorted.triples(dataset.getGraph(graph))) {
        writer.quad(Quad.create(graph, triple));
      }
    }
    writer.finish();
  }
}

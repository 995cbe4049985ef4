package org.yangfan.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** N-Triples and N-Quads: one statement a line, lines sorted. */
final class LineDump implements Dump {
  static final Dump TRIPLES =
      new LineDump(dataset -> dataset.getDefaultGraph().stream().map(LineDump::line));
  static final Dump QUADS = new LineDump(LineDump::quads);

  private final Function<DatasetGraph, Stream<String>> lines;

  private LineDump(Function<DatasetGraph, Stream<String>> lines) {
    this.lines = lines;
  }

  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (String line : lines.apply(dataset).sorted().toList()) {
      writer.write(line);
      writer.write(" .\n");
    }
    writer.flush();
  }

  private static Stream<String> quads(DatasetGraph dataset) {
    Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    return Iter.asStream(quads)
        .map(quad -> line(quad.asTriple()) + " " + NodeFmtLib.strNT(quad.getGraph()));
  }

  private static String line(Triple triple) {
    return String.join(
        " ",
        NodeFmtLib.strNT(triple.getSubject()),
        NodeFmtLib.strNT(triple.getPredicate()),
        NodeFmtLib.strNT(triple.getObject()));
  }
}

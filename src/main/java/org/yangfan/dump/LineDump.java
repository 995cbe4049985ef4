package org.yangfan.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * N-Triples and N-Quads: one statement a line, lines sorted; no more than one subject's lines are
 * held.
 */
final class LineDump implements Dump {
  static final Dump TRIPLES = new LineDump(LineDump::triples);
  static final Dump QUADS = new LineDump(LineDump::quads);

  /** A line begins with its subject, which ends where none that it begins can go on. */
  private static final Comparator<Node> ORDER = Comparator.comparing(NodeFmtLib::strNT);

  private final BiFunction<DatasetGraph, Node, Stream<String>> lines;

  /**
   * @param lines of a subject
   */
  private LineDump(BiFunction<DatasetGraph, Node, Stream<String>> lines) {
    this.lines = lines;
  }

  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Iterable<Node> subjects = Sorted.subjects(dataset.getDefaultGraph(), ORDER)::iterator;
    for (Node subject : subjects) {
      for (String line : lines.apply(dataset, subject).sorted().toList()) {
        writer.write(line);
        writer.write(" .\n");
      }
    }
    writer.flush();
  }

  private static Stream<String> triples(DatasetGraph dataset, Node subject) {
    return dataset.getDefaultGraph().stream(subject, Node.ANY, Node.ANY).map(LineDump::line);
  }

  private static Stream<String> quads(DatasetGraph dataset, Node subject) {
    Iterator<Quad> quads = dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY);
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

package org.yangfan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.description.DatasetDescription;
import org.yangfan.description.DescribedFile;
import org.yangfan.document.DocumentReader;
import org.yangfan.dump.DumpFile;
import org.yangfan.dump.DumpFormat;
import org.yangfan.dump.Measure;
import org.yangfan.dump.Measuring;
import org.yangfan.graph.Iris;
import org.yangfan.graph.YF;

/** The files of a release; each follows from the graph and the project's own files alone. */
final class Bundle {
  private static final String CITATION =
      """
      cff-version: 1.2.0
      message: If you use this data, please cite it as below.
      type: dataset
      title: "Yangfan: the knowledge graph of China's 5G policy"
      authors:
        - name: The Yangfan project
      version: "%s"
      date-released: "%s"
      license: CC-BY-4.0
      url: "%s"
      """;

  private final Path folder;
  private final DatasetGraph dataset;
  private final List<Path> written = new ArrayList<>();

  Bundle(Path folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
  }

  /** Writes everything and says what, checksums last. */
  List<Path> write(Home home) throws IOException {
    List<DescribedFile> dumps = new ArrayList<>();
    for (DumpFormat format : DumpFormat.values()) {
      Measure measure = dump(format.file(), format, dataset);
      dumps.add(new DescribedFile(new DumpFile(format, false), DescribedFile.RELEASED, measure));
    }
    dump("void.ttl", DumpFormat.TTL, DatasetGraphFactory.wrap(description(home, dumps)));
    copy(home.folder("ontology"), "ontology");
    copy(home.folder("queries"), "queries");
    text("CITATION.cff", CITATION.formatted(Version.number(), released(), Iris.BASE));
    text("SHA256SUMS", sums());
    return List.copyOf(written);
  }

  private Measure dump(String name, DumpFormat format, DatasetGraph graph) throws IOException {
    Measuring out = new Measuring(Files.newOutputStream(file(name)));
    try (OutputStream buffered = new BufferedOutputStream(out)) {
      format.write(graph, buffered);
    }
    return out.measure();
  }

  private Graph description(Home home, List<DescribedFile> dumps) {
    Graph described = GraphFactory.createDefaultGraph();
    StreamRDF into =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            described.add(quad.asTriple());
          }
        };
    new DatasetDescription(new Iris(Iris.BASE), Version.number())
        .send(dataset.getDefaultGraph(), Questions.of(home.folder("queries")), dumps, into);
    return described;
  }

  /** The day of this version of the ontology, which is the day of the release. */
  private String released() {
    Node ontology = NodeFactory.createURI(YF.NS.replaceFirst("#$", ""));
    return dataset.getDefaultGraph().stream(ontology, DCTerms.issued.asNode(), Node.ANY)
        .map(issued -> issued.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the ontology has no dct:issued"));
  }

  private void copy(Path from, String to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path source : all.filter(Files::isRegularFile).sorted().toList()) {
        Files.copy(source, file(to + "/" + from.relativize(source)));
      }
    }
  }

  private void text(String name, String text) throws IOException {
    Files.writeString(file(name), text, StandardCharsets.UTF_8);
  }

  private String sums() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : written.stream().filter(Files::exists).sorted().toList()) {
      lines.append(DocumentReader.sha256(Files.readAllBytes(file))).append("  ");
      lines.append(folder.relativize(file)).append('\n');
    }
    return lines.toString();
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    written.add(file);
    return file;
  }
}

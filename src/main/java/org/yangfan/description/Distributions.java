package org.yangfan.description;

import static org.yangfan.description.Terms.dcat;
import static org.yangfan.description.Terms.spdx;
import static org.yangfan.description.Terms.voidTerm;

import java.util.Collection;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.dump.DumpFile;
import org.yangfan.dump.DumpFormat;
import org.yangfan.dump.Measure;
import org.yangfan.graph.GraphWriter;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Literals;

/**
 * Where the dataset can be had, in DCAT 3: a SPARQL service, the graph store that answers with all
 * of it, and files with their checksums.
 */
final class Distributions {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  /** The formats that hold all triples, as VoID asks for them. */
  private static final Set<DumpFormat> TRIPLES =
      Set.of(DumpFormat.TTL, DumpFormat.NT, DumpFormat.JSONLD, DumpFormat.RDFXML);

  private final Iris iris;
  private final Node dataset;
  private final GraphWriter out;

  Distributions(Iris iris, Node dataset, GraphWriter out) {
    this.iris = iris;
    this.dataset = dataset;
    this.out = out;
  }

  void send(Collection<DescribedFile> files) {
    service();
    graphStore();
    files.forEach(this::file);
    measures(files);
  }

  /** What is written in an order of its own for each request has no digest. */
  private void graphStore() {
    Node node = distribution("graph-store");
    out.add(dataset, dcat("distribution"), node);
    out.type(node, dcat("Distribution"));
    out.label(node, "图存储（全部数据）", "Graph store (all of the data)");
    out.add(node, DCTerms.title.asNode(), Literals.zh("图存储（全部数据）"));
    out.add(node, DCTerms.title.asNode(), Literals.en("Graph store (all of the data)"));
    out.add(node, dcat("accessURL"), NodeFactory.createURI(iris.base() + "data?default"));
    out.add(node, dcat("mediaType"), mediaType("text/turtle"));
    out.add(node, DCTerms.license.asNode(), DatasetDescription.LICENCE);
    out.add(
        node,
        DCTerms.conformsTo.asNode(),
        NodeFactory.createURI("https://www.w3.org/TR/sparql11-http-rdf-update/"));
  }

  private void service() {
    Node endpoint = NodeFactory.createURI(iris.base() + "sparql");
    Node service = iris.below(dataset, "service");
    out.type(service, dcat("DataService"));
    out.label(service, "SPARQL查询服务", "SPARQL query service");
    out.add(service, DCTerms.title.asNode(), Literals.zh("SPARQL查询服务"));
    out.add(service, DCTerms.title.asNode(), Literals.en("SPARQL query service"));
    out.add(service, dcat("endpointURL"), endpoint);
    out.add(service, dcat("endpointDescription"), endpoint);
    out.add(service, dcat("servesDataset"), dataset);
    out.add(
        service,
        DCTerms.conformsTo.asNode(),
        NodeFactory.createURI("https://www.w3.org/TR/sparql11-protocol/"));
    out.add(dataset, voidTerm("sparqlEndpoint"), endpoint);
  }

  private void file(DescribedFile described) {
    DumpFile file = described.file();
    Node node = distribution(file.word());
    Node address = NodeFactory.createURI(iris.base() + described.address());
    out.add(dataset, dcat("distribution"), node);
    out.type(node, dcat("Distribution"));
    out.label(node, file.name(), file.name());
    out.add(node, DCTerms.title.asNode(), Literals.string(file.name()));
    out.add(node, dcat("accessURL"), address);
    out.add(node, dcat("downloadURL"), address);
    out.add(node, dcat("mediaType"), mediaType(file.format().mediaType()));
    if (file.compressed()) {
      out.add(node, dcat("compressFormat"), mediaType("application/gzip"));
    }
    out.add(node, DCTerms.license.asNode(), DatasetDescription.LICENCE);
    if (TRIPLES.contains(file.format())) {
      out.add(dataset, voidTerm("dataDump"), address);
    }
  }

  /** Size and digest of those files that are measured. */
  void measures(Collection<DescribedFile> files) {
    files.stream()
        .filter(described -> described.measure() != null)
        .forEach(described -> measure(described.file(), described.measure()));
  }

  private void measure(DumpFile file, Measure measure) {
    Node node = distribution(file.word());
    Node checksum = NodeFactory.createURI(node.getURI() + "#checksum");
    out.add(
        node,
        dcat("byteSize"),
        NodeFactory.createLiteralDT(
            Long.toString(measure.bytes()), XSDDatatype.XSDnonNegativeInteger));
    out.add(node, spdx("checksum"), checksum);
    out.type(checksum, spdx("Checksum"));
    out.add(checksum, spdx("algorithm"), spdx("checksumAlgorithm_sha256"));
    out.add(
        checksum,
        spdx("checksumValue"),
        NodeFactory.createLiteralDT(measure.sha256(), XSDDatatype.XSDhexBinary));
  }

  private Node distribution(String word) {
    return iris.below(iris.below(dataset, "distribution"), word);
  }

  private static Node mediaType(String type) {
    return NodeFactory.createURI(MEDIA_TYPES + type);
  }
}

package org.yangfan.description;

import static org.yangfan.description.Terms.dcat;
import static org.yangfan.description.Terms.foaf;
import static org.yangfan.description.Terms.voidTerm;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.yangfan.graph.GraphWriter;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Literals;
import org.yangfan.graph.YF;

/**
 * What a generation says of itself where tools look: VoID with partitions and linksets, DCAT 3, the
 * prefixes and the saved queries. The same data gives the same description.
 */
public final class DatasetDescription {
  static final Node LICENCE = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

  private final Iris iris;
  private final String version;

  /**
   * @param version of the software and of the ontology
   */
  public DatasetDescription(Iris iris, String version) {
    this.iris = iris;
    this.version = version;
  }

  /** The dataset, which everything else hangs on. */
  public Node dataset() {
    return dataset(iris);
  }

  private static Node dataset(Iris iris) {
    return iris.id("dataset", "yangfan");
  }

  /** Adds the sizes and digests of {@code files} to the description that {@code base} has. */
  public static void measures(String base, Collection<DescribedFile> files, Graph description) {
    Iris iris = new Iris(base);
    GraphWriter out = new GraphWriter(into(description), iris.graph("description"));
    new Distributions(iris, dataset(iris), out).measures(files);
  }

  /**
   * Sends the description to the graph {@code description}. Its own triples are in the total,
   * unless the files are measured: a file cannot hold its own digest, so they are without it.
   *
   * @param data all graphs together, without the description: what is counted
   * @param files the dumps that there are
   */
  public void send(
      Graph data,
      Collection<SavedQuestion> questions,
      Collection<DescribedFile> files,
      StreamRDF stream) {
    Graph own = GraphFactory.createDefaultGraph();
    GraphWriter out = new GraphWriter(into(own), iris.graph("description"));
    Statistics counts = Statistics.of(data, iris.base());
    about(out);
    counts(out, counts);
    new Partitions(iris, dataset(), out).send(counts);
    new Distributions(iris, dataset(), out).send(files);
    new Questions(iris, dataset(), out).send(questions);
    boolean measured = files.stream().anyMatch(file -> file.measure() != null);
    long described =
        measured ? 0 : 1 + own.stream().filter(triple -> !data.contains(triple)).count();
    out.add(dataset(), voidTerm("triples"), Literals.integer(counts.triples() + described));
    Node graph = iris.graph("description");
    own.stream().forEach(triple -> stream.quad(Quad.create(graph, triple)));
  }

  private static StreamRDF into(Graph graph) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        graph.add(quad.asTriple());
      }
    };
  }

  private void about(GraphWriter out) {
    Node node = dataset();
    Node maker = iris.id("agent", "yangfan");
    out.type(node, voidTerm("Dataset"));
    out.type(node, dcat("Dataset"));
    out.label(node, "扬帆：中国5G政策知识图谱", "Yangfan: the knowledge graph of China's 5G policy");
    out.add(node, DCTerms.title.asNode(), Literals.zh("扬帆：中国5G政策知识图谱"));
    out.add(
        node,
        DCTerms.title.asNode(),
        Literals.en("Yangfan: the knowledge graph of China's 5G policy"));
    out.add(
        node,
        DCTerms.description.asNode(),
        Literals.zh("国家和31个省级行政区的5G行动计划：任务、量化目标、责任单位、领域及其比较，每一事实附有文件中的位置。"));
    out.add(
        node,
        DCTerms.description.asNode(),
        Literals.en(
            "The 5G action plans of the nation and its 31 provinces: tasks, targets, responsible"
                + " bodies, fields, and how they compare; each fact with its place in a document."));
    out.add(node, DCTerms.license.asNode(), LICENCE);
    out.add(node, DCTerms.creator.asNode(), maker);
    out.add(node, DCTerms.publisher.asNode(), maker);
    out.type(maker, foaf("Organization"));
    out.label(maker, "扬帆项目", "The Yangfan project");
    out.add(maker, foaf("name"), Literals.en("The Yangfan project"));
    out.add(node, OWL2.versionInfo.asNode(), Literals.string(version));
    out.add(node, dcat("version"), Literals.string(version));
    out.add(node, DCTerms.language.asNode(), language("ZHO"));
    out.add(node, DCTerms.language.asNode(), language("ENG"));
    out.add(node, DCTerms.spatial.asNode(), iris.region("100000"));
    out.add(node, foaf("homepage"), NodeFactory.createURI(iris.base()));
    out.add(node, DCTerms.conformsTo.asNode(), NodeFactory.createURI(YF.NS.replaceFirst("#$", "")));
  }

  private static Node language(String code) {
    return NodeFactory.createURI(
        "http://publications.europa.eu/resource/authority/language/" + code);
  }

  private void counts(GraphWriter out, Statistics counts) {
    Node node = dataset();
    out.add(node, voidTerm("distinctSubjects"), Literals.integer(counts.subjects()));
    out.add(node, voidTerm("distinctObjects"), Literals.integer(counts.objects()));
    out.add(node, voidTerm("classes"), Literals.integer(counts.classes().size()));
    out.add(node, voidTerm("properties"), Literals.integer(counts.properties().size()));
    out.add(node, voidTerm("uriSpace"), Literals.string(iris.base() + "id/"));
    counts
        .vocabularies()
        .forEach(
            namespace -> out.add(node, voidTerm("vocabulary"), NodeFactory.createURI(namespace)));
  }
}

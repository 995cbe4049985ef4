package org.yangfan.graph;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.document.Text;

/**
 * Says in PROV-O what a load did: which software made which graphs from which files, and when.
 *
 * @param name of the load, the same for the same inputs
 * @param started when; the only thing that two loads of the same inputs differ in, and null where
 *     they are to be the same
 * @param version of the software
 * @param inputs SHA-256 digests by file name
 */
public record Provenance(String name, Instant started, String version, Map<String, String> inputs) {

  /** Sends it to the graph {@code provenance}. */
  public void send(Iris iris, Collection<LoadedFacts> facts, StreamRDF stream) {
    GraphWriter out = new GraphWriter(stream, iris.graph("provenance"));
    Node load = iris.id("load", name);
    load(iris, out, load);
    for (LoadedFacts loaded : facts) {
      Node document = iris.document(loaded.facts().document().id());
      loaded.facts().plans().stream()
          .map(plan -> iris.planGraph(plan.id()))
          .forEach(graph -> made(out, graph, load, document));
    }
    for (String graph : new String[] {"ontology", "vocabulary", "derived", "description"}) {
      made(out, iris.graph(graph), load, null);
    }
    texts(iris, facts, stream);
  }

  /**
   * Sends the whole text of each document at hand, once, to the graph {@code provenance}: what
   * every quote can be held against.
   */
  public static void texts(Iris iris, Collection<LoadedFacts> facts, StreamRDF stream) {
    GraphWriter out = new GraphWriter(stream, iris.graph("provenance"));
    Map<Node, Text> texts = new LinkedHashMap<>();
    for (LoadedFacts loaded : facts) {
      if (loaded.text() != null) {
        texts.putIfAbsent(iris.document(loaded.facts().document().id()), loaded.text());
      }
    }
    texts.forEach((document, text) -> out.add(document, YF.text, Literals.string(text.string())));
  }

  private void load(Iris iris, GraphWriter out, Node load) {
    Node software = iris.id("software", "yangfan-" + version);
    out.type(load, PROV.Activity);
    out.label(load, "载入", "Load");
    out.add(load, PROV.startedAtTime, started, Literals::instant);
    out.add(load, PROV.wasAssociatedWith, software);
    out.type(software, PROV.SoftwareAgent);
    out.label(software, "扬帆 " + version, "Yangfan " + version);
    inputs.forEach(
        (file, digest) -> {
          Node input = iris.id("input", file);
          out.add(load, PROV.used, input);
          out.type(input, PROV.Entity);
          out.add(input, DCTerms.identifier.asNode(), Literals.string(file));
          out.add(input, YF.sha256, Literals.string(digest));
        });
  }

  private static void made(GraphWriter out, Node graph, Node load, Node source) {
    out.type(graph, PROV.Entity);
    out.add(graph, PROV.wasGeneratedBy, load);
    out.add(graph, PROV.wasDerivedFrom, source);
  }
}

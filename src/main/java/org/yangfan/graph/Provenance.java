package org.yangfan.graph;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.document.Text;
import org.yangfan.fact.Plan;

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
  /** Which files the graphs that are of no one plan are made from: patterns of their names. */
  private static final Map<String, String> FILES =
      Map.of(
          "ontology", "ontology/[^/]*\\.ttl",
          "vocabulary", "data/vocabulary/.*",
          "derived", "ontology/rules/.*",
          "description", "queries/.*");

  /** Sends it to the graph {@code provenance}. */
  public void send(Iris iris, Collection<LoadedFacts> facts, StreamRDF stream) {
    GraphWriter out = new GraphWriter(stream, iris.graph("provenance"));
    Node load = iris.id("load", name);
    load(iris, out, load);
    for (LoadedFacts loaded : facts) {
      Node document = iris.document(loaded.facts().document().id());
      for (Plan plan : loaded.facts().plans()) {
        Node graph = iris.planGraph(plan.id());
        made(iris, out, graph, load, Pattern.quote("data/plans/" + plan.id() + ".yaml"));
        out.add(graph, PROV.wasDerivedFrom, document);
        out.add(iris.graph("derived"), PROV.wasDerivedFrom, graph);
      }
    }
    FILES.forEach((graph, files) -> made(iris, out, iris.graph(graph), load, files));
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

  /** Says of a graph which load made it, and from which of its inputs. */
  private void made(Iris iris, GraphWriter out, Node graph, Node load, String files) {
    out.type(graph, PROV.Entity);
    out.add(graph, PROV.wasGeneratedBy, load);
    inputs.keySet().stream()
        .filter(file -> file.matches(files))
        .forEach(file -> out.add(graph, PROV.wasDerivedFrom, iris.id("input", file)));
  }
}

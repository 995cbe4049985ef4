package org.yangfan.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDF;

/**
 * How much policy an answer rests on: what the graph knows, and how much of it the answer names.
 *
 * @param plans that the graph knows
 * @param plansInFull of which the whole text was read
 * @param excerpts that are known through another document only
 * @param provinces that there are
 */
public record Coverage(Part plans, Part plansInFull, Part excerpts, Part provinces) {
  private static final String YF = "https://w3id.org/yangfan/ontology#";
  private static final Node PLAN = NodeFactory.createURI(YF + "Plan");
  private static final Node PROVINCE = NodeFactory.createURI(YF + "Province");
  private static final Node KNOWN = NodeFactory.createURI(YF + "coverage");

  /**
   * Some of a number of things.
   *
   * @param named how many of them the answer names; null where it names none, but perhaps counts
   *     them
   * @param of how many there are
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(Integer named, int of) {
    @Override
    public String toString() {
      return named == null ? Integer.toString(of) : named + "/" + of;
    }
  }

  /** Of an answer that names {@code iris}, from {@code data}, which is in a read transaction. */
  public static Coverage of(Set<String> iris, Dataset data) {
    return new Coverage(
        part(iris, data, RDF.Nodes.type, PLAN),
        part(iris, data, KNOWN, NodeFactory.createLiteralString("full")),
        part(iris, data, KNOWN, NodeFactory.createLiteralString("excerpt")),
        part(iris, data, RDF.Nodes.type, PROVINCE));
  }

  private static Part part(Set<String> iris, Dataset data, Node property, Node value) {
    Set<String> all = new HashSet<>();
    data.asDatasetGraph()
        .find(Node.ANY, Node.ANY, property, value)
        .forEachRemaining(quad -> all.add(quad.getSubject().toString()));
    int named = (int) all.stream().filter(iris::contains).count();
    return new Part(named == 0 ? null : named, all.size());
  }

  /**
   * In the form of a header: {@code plans=1/35, plans-in-full=1/4, excerpts=31, provinces=1/31}.
   */
  @Override
  public String toString() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("plans", plans);
    parts.put("plans-in-full", plansInFull);
    parts.put("excerpts", excerpts);
    parts.put("provinces", provinces);
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(", "));
  }
}

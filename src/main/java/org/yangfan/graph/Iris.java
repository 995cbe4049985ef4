package org.yangfan.graph;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes every IRI of the graph; the forms are those of the contract (§4).
 *
 * <p>Chinese characters stand as they are (RFC 3987); what an IRI's segment may not hold is
 * percent-encoded in UTF-8.
 *
 * @param base what every IRI begins with; ends in {@code /} or {@code #}
 */
public record Iris(String base) {
  /** The base that the contract names. */
  public static final String BASE = "https://w3id.org/yangfan/";

  private static final String ALLOWED = "-._~!$&'()*+,;=:@";

  public Iris {
    Objects.requireNonNull(base, "base");
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
      throw new IllegalArgumentException(
          "'%s' is no base: give an absolute IRI that ends in / or #".formatted(base));
    }
  }

  /** A plan. */
  public Node plan(String planId) {
    return id("plan", planId);
  }

  /** A task of a plan; {@code n} is the number that the facts give it once and for good. */
  public Node task(String planId, int n) {
    return below(plan(planId), "task", n);
  }

  /** A target of a plan. */
  public Node target(String planId, int n) {
    return below(plan(planId), "target", n);
  }

  /** A project of a plan. */
  public Node project(String planId, int n) {
    return below(plan(planId), "project", n);
  }

  /** An entry of a plan's glossary; {@code i} counts from 1. */
  public Node glossaryEntry(String planId, int i) {
    return below(plan(planId), "glossary", i);
  }

  /** The part of one body in a task; {@code i} counts from 1. */
  public Node responsibility(Node task, int i) {
    return below(task, "responsibility", i);
  }

  /** A place that a thing rests on; {@code i} counts from 1. */
  public Node evidence(Node thing, int i) {
    return below(thing, "evidence", i);
  }

  /** What says by which rule a thing was completed. */
  public Node inferred(Node thing) {
    return below(thing, "inferred");
  }

  /** {@code thing/part}: a selector of an evidence, for example. */
  public Node below(Node thing, String part) {
    return NodeFactory.createURI(thing.getURI() + "/" + segment(part));
  }

  private Node below(Node thing, String part, int n) {
    return NodeFactory.createURI(thing.getURI() + "/" + part + "/" + n);
  }

  /** A region, by its GB/T 2260 code. */
  public Node region(String code) {
    return id("region", code);
  }

  /**
   * A body.
   *
   * @param name its full name without the region
   */
  public Node unit(String regionCode, String name) {
    return below(id("unit", regionCode), name);
  }

  /** A field of application. */
  public Node domain(String slug) {
    return id("domain", slug);
  }

  /** An indicator. */
  public Node indicator(String slug) {
    return id("indicator", slug);
  }

  /** What bodies are for. */
  public Node function(String slug) {
    return id("function", slug);
  }

  /** A document, by the name of its file without its ending. */
  public Node document(String documentId) {
    return id("document", documentId);
  }

  /** The named graph of a plan. */
  public Node planGraph(String planId) {
    return NodeFactory.createURI(base + "graph/plan/" + segment(planId));
  }

  /** A named graph that is no plan's: {@code ontology}, {@code vocabulary}, {@code derived} … */
  public Node graph(String name) {
    return NodeFactory.createURI(base + "graph/" + segment(name));
  }

  /** {@code node} under this base, where it is a thing or graph under the contract's base. */
  public Node rebased(Node node) {
    boolean ours = node.isURI() && node.getURI().matches(BASE + "(id|graph)/.*");
    return ours && !base.equals(BASE)
        ? NodeFactory.createURI(base + node.getURI().substring(BASE.length()))
        : node;
  }

  /** The thing of {@code kind} named {@code name}. */
  public Node id(String kind, String name) {
    return NodeFactory.createURI(base + "id/" + kind + "/" + segment(name));
  }

  /** {@code text} as one segment of an IRI's path: {@code isegment} of RFC 3987. */
  static String segment(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isAllowed(c)) {
                out.appendCodePoint(c);
              } else {
                percentEncode(c, out);
              }
            });
    return out.toString();
  }

  private static void percentEncode(int codePoint, StringBuilder out) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append("%02X".formatted(b));
    }
  }

  private static boolean isAllowed(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0;
    }
    return !Character.isSpaceChar(c) && isUcschar(c);
  }

  /** {@code ucschar} of RFC 3987. */
  private static boolean isUcschar(int c) {
    boolean basicPlane =
        c >= 0xA0 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFEF;
    return basicPlane || c >= 0x10000 && c <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD;
  }
}

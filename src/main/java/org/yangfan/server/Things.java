package org.yangfan.server;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.yangfan.store.Generation;

/** Which things a generation has, and what became of those that it has no more. */
record Things(Generation generation) {
  private static final String IDS = "id/";

  /**
   * Refuses a thing that was here and is gone.
   *
   * @param name what follows {@code id/} in its IRI
   * @throws GoneException where it is gone; not where it never was
   */
  void refuseGone(String name) {
    String thing = IDS + name;
    if (generation.gone().has(thing)) {
      throw gone(thing);
    }
  }

  /**
   * What is to be said of a thing that is not here.
   *
   * @throws GoneException where it is gone
   */
  Refusal missing(String name) {
    refuseGone(name);
    return Refusal.notFound("thing-unknown", "thing", IDS + name);
  }

  /** Whether anything is said of the thing with that name. */
  boolean has(String name) {
    return isThere(IDS + name);
  }

  /**
   * The name of one of the things of {@code kind}; "…" where there are none.
   *
   * @param kind the first segment after {@code id/}
   * @param data in a read transaction
   */
  static String example(String kind, Dataset data) {
    String begin = "/" + IDS + kind + "/";
    return data
        .getDefaultModel()
        .listSubjectsWithProperty(RDFS.label)
        .filterKeep(thing -> thing.isURIResource() && thing.getURI().contains(begin))
        .mapWith(thing -> thing.getURI().substring(thing.getURI().indexOf(begin) + begin.length()))
        .toList()
        .stream()
        .filter(name -> !name.contains("/"))
        .sorted()
        .findFirst()
        .orElse("…");
  }

  private GoneException gone(String thing) {
    String base = generation.manifest().base();
    Optional<String> successor = generation.gone().successor(thing);
    if (successor.isPresent()) {
      return GoneException.replaced(thing, base, successor.get());
    }
    return wholes(thing)
        .filter(this::isThere)
        .findFirst()
        .map(whole -> GoneException.part(thing, base, whole))
        .orElseGet(() -> GoneException.forGood(thing));
  }

  /** The paths above {@code thing}, the nearest first. */
  private static Stream<String> wholes(String thing) {
    return Stream.iterate(
            thing, path -> path.contains("/"), path -> path.substring(0, path.lastIndexOf('/')))
        .skip(1);
  }

  private boolean isThere(String thing) {
    Node node = NodeFactory.createURI(generation.manifest().base() + thing);
    return Txn.calculateRead(
        generation.datasetGraph(),
        () -> generation.datasetGraph().getDefaultGraph().contains(node, Node.ANY, Node.ANY));
  }
}

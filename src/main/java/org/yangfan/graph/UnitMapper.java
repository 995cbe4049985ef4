package org.yangfan.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.fact.Unit;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.UnitFunction;

/** Says in the graph of one plan which bodies it names. */
final class UnitMapper {
  private final Iris iris;
  private final UnitIndex index;
  private final Bodies bodies;
  private final Region planRegion;
  private final GraphWriter out;

  /**
   * @param planRegion where a body is that names no region
   */
  UnitMapper(Iris iris, UnitIndex index, Bodies bodies, Region planRegion, GraphWriter out) {
    this.iris = iris;
    this.index = index;
    this.bodies = bodies;
    this.planRegion = planRegion;
    this.out = out;
  }

  /** The body of a task, under its full name and as mentioned. */
  Node unit(Unit unit) {
    Node body = body(unit.name());
    alternative(body, unit.mention());
    return body;
  }

  /** The body with this full name. */
  Node body(String name) {
    Node body = index.iri(name, planRegion);
    out.type(body, YF.Unit);
    if (!index.isCurated(body)) {
      describe(body, index.name(body), index.region(name, planRegion));
    }
    alternative(body, name);
    out.add(body, YF.collective, Literals.bool(index.isCollective(body)));
    return body;
  }

  private void describe(Node body, String name, Region region) {
    Optional<UnitFunction> function = bodies.functionOf(name);
    out.label(body, name, function.map(f -> english(f, region)).orElse(null));
    out.add(body, SKOS.prefLabel.asNode(), Literals.zh(name));
    out.add(body, YF.region, iris.region(region.code()));
    function.ifPresent(f -> out.add(body, YF.function, iris.function(f.slug())));
  }

  /** Health (Chongqing): what a body is for and where, since its name has no fixed translation. */
  private static String english(UnitFunction function, Region region) {
    return function.englishName() + " (" + region.englishName() + ")";
  }

  private void alternative(Node body, String name) {
    if (!name.equals(index.name(body))) {
      out.add(body, SKOS.altLabel.asNode(), Literals.zh(name));
    }
  }
}

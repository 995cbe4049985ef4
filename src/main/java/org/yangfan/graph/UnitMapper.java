package org.yangfan.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.fact.Unit;
import org.yangfan.vocabulary.Region;

/** Says in the graph of one plan which bodies it names. */
final class UnitMapper {
  private final Iris iris;
  private final UnitIndex index;
  private final Region planRegion;
  private final GraphWriter out;

  /**
   * @param planRegion where a body is that names no region
   */
  UnitMapper(Iris iris, UnitIndex index, Region planRegion, GraphWriter out) {
    this.iris = iris;
    this.index = index;
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
    out.label(body, index.name(body), null);
    out.add(body, SKOS.prefLabel.asNode(), Literals.zh(index.name(body)));
    alternative(body, name);
    out.add(body, YF.region, iris.region(index.region(name, planRegion).code()));
    out.add(body, YF.collective, Literals.bool(index.isCollective(body)));
    return body;
  }

  private void alternative(Node body, String name) {
    if (!name.equals(index.name(body))) {
      out.add(body, SKOS.altLabel.asNode(), Literals.zh(name));
    }
  }
}

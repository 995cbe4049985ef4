package org.yangfan.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.fact.Unit;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Regions;

/** Says which bodies there are: one IRI for a body, whatever a document calls it. */
final class UnitMapper {
  private final Iris iris;
  private final Regions regions;
  private final Region planRegion;
  private final GraphWriter out;

  /**
   * @param planRegion where a body is that names no region
   */
  UnitMapper(Iris iris, Regions regions, Region planRegion, GraphWriter out) {
    this.iris = iris;
    this.regions = regions;
    this.planRegion = planRegion;
    this.out = out;
  }

  /** The body of a task, under its full name and as mentioned. */
  Node unit(Unit unit) {
    Node node = body(unit.name());
    if (!unit.mention().equals(unit.name())) {
      out.add(node, SKOS.altLabel.asNode(), Literals.zh(unit.mention()));
    }
    out.add(node, YF.collective, Literals.bool(unit.collective()));
    return node;
  }

  /** The body that issued a plan. */
  Node issuer(String name) {
    Node node = body(name);
    out.add(node, YF.collective, Literals.bool(false));
    return node;
  }

  private Node body(String name) {
    Optional<Region> named = regions.leading(name);
    Region region = named.filter(r -> isWhere(r, name)).orElse(planRegion);
    Node node = iris.unit(region.code(), withoutRegion(name, region));
    out.type(node, YF.Unit);
    out.label(node, name, null);
    out.add(node, SKOS.prefLabel.asNode(), Literals.zh(name));
    out.add(node, YF.region, iris.region(region.code()));
    return node;
  }

  /** 中国 at the beginning is part of a company's name; another region says where a body is. */
  private static boolean isWhere(Region region, String name) {
    return name.startsWith(region.name()) || !region.code().equals(Regions.COUNTRY);
  }

  private static String withoutRegion(String name, Region region) {
    boolean more = name.startsWith(region.name()) && name.length() > region.name().length();
    return more ? name.substring(region.name().length()) : name;
  }
}

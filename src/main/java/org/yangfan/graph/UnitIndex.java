package org.yangfan.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.yangfan.fact.Plan;
import org.yangfan.fact.Unit;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;
import org.yangfan.vocabulary.Regions;

/**
 * All bodies that the plans of a load name: one IRI for a body, and for each IRI one full name,
 * whatever the documents call it.
 */
final class UnitIndex {
  private static final Comparator<String> FULLEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Iris iris;
  private final Regions regions;
  private final Map<Node, String> names = new HashMap<>();
  private final Set<Node> collectives = new HashSet<>();
  private final Set<Node> curated;

  /**
   * @param curated the bodies that the vocabulary describes
   */
  UnitIndex(Iris iris, Regions regions, Set<Node> curated, Collection<LoadedFacts> all) {
    this.iris = iris;
    this.regions = regions;
    this.curated = Set.copyOf(curated);
    all.forEach(loaded -> loaded.facts().plans().forEach(this::add));
  }

  private void add(Plan plan) {
    Region region = regions.withCode(plan.region()).orElseThrow();
    plan.issuers().forEach(name -> add(name, region));
    plan.tasks().forEach(task -> task.units().forEach(unit -> add(unit, region)));
  }

  private void add(Unit unit, Region planRegion) {
    Node body = add(unit.name(), planRegion);
    if (unit.collective()) {
      collectives.add(body);
    }
  }

  private Node add(String name, Region planRegion) {
    Node body = iri(name, planRegion);
    names.merge(body, name, (a, b) -> FULLEST.compare(a, b) >= 0 ? a : b);
    return body;
  }

  /**
   * The body called {@code name} in a plan of {@code planRegion}.
   *
   * @param planRegion where a body is that names no region
   */
  Node iri(String name, Region planRegion) {
    Region region = region(name, planRegion);
    boolean ofCounty = region.kind() == RegionKind.COUNTY && name.startsWith(region.name());
    String bare = ofCounty ? name.substring(region.name().length()) : withoutRegion(name);
    return iris.unit(region.code(), bare.isEmpty() ? name : bare);
  }

  /** The region that {@code name} says, or else {@code planRegion}. */
  Region region(String name, Region planRegion) {
    boolean ofCounty = planRegion.kind() == RegionKind.COUNTY && name.startsWith(planRegion.name());
    return ofCounty
        ? planRegion
        : regions.leading(name).filter(region -> isWhere(region, name)).orElse(planRegion);
  }

  /** Its full name: the longest that any plan gives. */
  String name(Node body) {
    return names.get(body);
  }

  /** Whether the vocabulary says already what it is called, where it is and what it is for. */
  boolean isCurated(Node body) {
    return curated.contains(body);
  }

  /** Whether it is a class of bodies. */
  boolean isCollective(Node body) {
    return collectives.contains(body);
  }

  /** 中国 at the beginning is part of a company's name; another region says where a body is. */
  private static boolean isWhere(Region region, String name) {
    return name.startsWith(region.name()) || !region.code().equals(Regions.COUNTRY);
  }

  private String withoutRegion(String name) {
    Optional<String> region = regions.leading(name).map(Region::name).filter(name::startsWith);
    return region.filter(full -> full.length() < name.length()).isPresent()
        ? name.substring(region.get().length())
        : name;
  }
}

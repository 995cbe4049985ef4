package org.yangfan.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What the things of a graph can be chosen by. */
final class Facets {
  private static final String YF = "https://w3id.org/yangfan/ontology#";

  /** The classes of places. */
  static final Set<String> REGIONS = Set.of("Region", "Province", "Country");

  private static final int YEAR = 4;
  private final Model graph;

  Facets(Model graph) {
    this.graph = graph;
  }

  /** Regions, fields and years of {@code thing}: its own, else those of its plan and task. */
  Map<Facet, Set<String>> of(Resource thing) {
    Resource plan = plan(thing);
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.REGION, regions(thing, plan));
    facets.put(Facet.DOMAIN, domains(thing));
    facets.put(Facet.YEAR, years(plan));
    return facets;
  }

  private static Set<String> regions(Resource thing, Resource plan) {
    Set<String> regions = locals(objects(thing, property("region")));
    if (kinds(thing).stream().anyMatch(REGIONS::contains)) {
      regions.add(local(thing));
    }
    return regions.isEmpty() ? locals(objects(plan, property("region"))) : regions;
  }

  private static Set<String> domains(Resource thing) {
    Set<Resource> domains = new LinkedHashSet<>(objects(thing, property("domain")));
    objects(thing, property("task"))
        .forEach(task -> domains.addAll(objects(task, property("domain"))));
    if (kinds(thing).contains("Domain")) {
      domains.add(thing);
    } else if (kinds(thing).contains("Plan")) {
      domains.clear();
    }
    Set<String> found = locals(domains);
    domains.forEach(each -> found.addAll(locals(objects(each, property("nationalDomain")))));
    return found;
  }

  private static Set<String> years(Resource plan) {
    Set<String> years = new TreeSet<>();
    plan.listProperties(DCTerms.issued)
        .filterKeep(issued -> issued.getObject().isLiteral())
        .mapWith(issued -> issued.getLiteral().getLexicalForm())
        .filterKeep(date -> date.length() >= YEAR)
        .forEach(date -> years.add(date.substring(0, YEAR)));
    return years;
  }

  /** The plan that {@code thing} is, belongs to, or is a part of by its IRI; else itself. */
  private Resource plan(Resource thing) {
    List<Resource> plans = objects(thing, property("plan"));
    return plans.isEmpty()
        ? Stream.iterate(
                String.valueOf(thing.getURI()),
                iri -> iri.contains("/"),
                iri -> iri.substring(0, iri.lastIndexOf('/')))
            .map(graph::getResource)
            .filter(above -> above.hasProperty(RDF.type, property("Plan")))
            .findFirst()
            .orElse(thing)
        : plans.get(0);
  }

  /** Local names of the classes of ours that {@code thing} has. */
  static List<String> kinds(Resource thing) {
    return objects(thing, RDF.type).stream()
        .filter(type -> type.isURIResource() && type.getURI().startsWith(YF))
        .map(type -> type.getURI().substring(YF.length()))
        .sorted()
        .toList();
  }

  static List<Resource> objects(Resource thing, Property property) {
    return thing
        .listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isResource)
        .mapWith(RDFNode::asResource)
        .toList();
  }

  static Property property(String name) {
    return ResourceFactory.createProperty(YF, name);
  }

  private static Set<String> locals(Iterable<Resource> things) {
    Set<String> locals = new TreeSet<>();
    things.forEach(thing -> locals.add(local(thing)));
    return locals;
  }

  private static String local(Resource thing) {
    String iri = String.valueOf(thing.getURI());
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}

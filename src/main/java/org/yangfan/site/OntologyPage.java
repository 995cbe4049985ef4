package org.yangfan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.page.Item;
import org.yangfan.page.OntologyView;

/** The terms of the graph, a section each, as a view. */
final class OntologyPage {
  private static final List<Property> SAID =
      List.of(
          RDFS.subClassOf,
          RDFS.subPropertyOf,
          RDFS.domain,
          RDFS.range,
          OWL.inverseOf,
          OWL2.disjointWith,
          RDFS.seeAlso,
          SKOS.example);
  private static final int EXAMPLES = 3;
  private static final String QUERY =
      """
      PREFIX yf: <%s>
      PREFIX rdfs: <%s>

      SELECT ?thing ?label WHERE {
        ?thing a/rdfs:subClassOf* %s ; rdfs:label ?label .
        FILTER (LANG(?label) = "%s")
      } LIMIT 20
      """;
  private final Reading reading;
  private final Schema schema;

  OntologyPage(Reading reading) {
    this.reading = reading;
    this.schema = new Schema(reading);
  }

  OntologyView view() {
    Resource ontology = reading.thing(Terms.NS.replace("#", ""));
    List<Item> downloads =
        Forms.ALL.stream()
            .map(form -> Item.link(form.name(), "/ontology" + form.ending()).noted(form.ending()))
            .toList();
    return new OntologyView(
        text(ontology, DCTerms.title, reading.phrase("ontology")),
        text(ontology, DCTerms.description, ""),
        text(ontology, OWL.versionInfo, ""),
        schema.diagram(),
        groups(),
        downloads);
  }

  private List<OntologyView.Group> groups() {
    List<OntologyView.Group> groups = new ArrayList<>();
    groups.add(group("classes", OWL.Class));
    groups.add(group("objectProperties", OWL.ObjectProperty));
    groups.add(group("datatypeProperties", OWL.DatatypeProperty));
    groups.add(group("annotationProperties", OWL.AnnotationProperty));
    groups.add(group("individuals", OWL2.NamedIndividual));
    groups.removeIf(group -> group.terms().isEmpty());
    return groups;
  }

  private OntologyView.Group group(String phrase, Resource type) {
    List<OntologyView.Term> terms =
        schema.terms(type).stream().map(term -> term(term, type)).toList();
    return new OntologyView.Group(reading.phrase(phrase), terms);
  }

  private OntologyView.Term term(Resource term, Resource type) {
    String name = Terms.local(term.getURI());
    boolean isClass = type.equals(OWL.Class);
    String query =
        isClass ? QUERY.formatted(Terms.NS, RDFS.getURI(), "yf:" + name, reading.lang().tag()) : "";
    return new OntologyView.Term(
        name,
        "yf:" + name,
        reading.names().text(term),
        text(term, SKOS.definition, ""),
        properties(term),
        isClass ? examples(term) : List.of(),
        query,
        "/sparql?query=" + UrlText.encoded(query));
  }

  private List<Item> examples(Resource type) {
    return reading.graph().listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(thing -> thing.isURIResource() && thing.hasProperty(RDFS.label))
        .limit(EXAMPLES)
        .map(reading.names()::item)
        .toList();
  }

  private List<org.yangfan.page.Property> properties(Resource term) {
    List<org.yangfan.page.Property> properties = new ArrayList<>();
    for (Property property : SAID) {
      List<Item> values =
          values(term, property).stream()
              .filter(node -> !node.isAnon())
              .map(
                  node ->
                      property.equals(SKOS.example)
                          ? example(node.toString())
                          : reading.names().item(node))
              .sorted(Comparator.comparing(Item::text))
              .toList();
      if (!values.isEmpty()) {
        properties.add(
            new org.yangfan.page.Property(
                reading.names().item(reading.thing(property.getURI())), values, 0));
      }
    }
    return properties;
  }

  /** What is said; of a union, its classes. */
  private static List<? extends RDFNode> values(Resource term, Property property) {
    return property.equals(RDFS.domain) || property.equals(RDFS.range)
        ? Schema.classes(term, property)
        : term.listProperties(property).mapWith(Statement::getObject).toList();
  }

  /** An example is the end of an IRI: it leads to the page of the thing where there is one. */
  private Item example(String text) {
    String iri = reading.addresses().base() + text;
    return text.startsWith("id/") && reading.thing(iri).listProperties().hasNext()
        ? reading.names().item(reading.thing(iri))
        : new Item(text, "", reading.names().tag(text), "");
  }

  private String text(Resource thing, Property property, String otherwise) {
    Statement found = thing.getProperty(property, reading.lang().tag());
    if (found == null) {
      found = thing.getProperty(property);
    }
    return found == null ? otherwise : found.getString();
  }
}

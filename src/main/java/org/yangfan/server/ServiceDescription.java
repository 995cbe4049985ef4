package org.yangfan.server;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.yangfan.store.Manifest;

/** What the SPARQL endpoint says of itself: W3C SPARQL 1.1 Service Description, and VoID counts. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");

  private final Model model = ModelFactory.createDefaultModel();

  private ServiceDescription() {
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID).setNsPrefix("formats", FORMATS);
  }

  /** The description of the endpoint at {@code url} while it serves what {@code manifest} says. */
  static Model of(String url, Manifest manifest) {
    ServiceDescription description = new ServiceDescription();
    description.service(description.model.createResource(url), manifest);
    return description.model;
  }

  private void service(Resource service, Manifest manifest) {
    service
        .addProperty(RDF.type, sd("Service"))
        .addProperty(property("endpoint"), service)
        .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
        .addProperty(property("feature"), sd("UnionDefaultGraph"))
        .addProperty(property("defaultDataset"), dataset(service, manifest));
    for (String format : RESULT_FORMATS) {
      service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
    }
  }

  private Resource dataset(Resource service, Manifest manifest) {
    Resource union =
        counted(model.createResource(service.getURI() + "#union"), manifest.triples())
            .addProperty(RDF.type, sd("Graph"));
    Resource dataset =
        model
            .createResource(service.getURI() + "#dataset")
            .addProperty(RDF.type, sd("Dataset"))
            .addProperty(property("defaultGraph"), union);
    manifest
        .graphs()
        .forEach(
            (name, triples) ->
                dataset.addProperty(property("namedGraph"), named(service, name, triples)));
    return dataset;
  }

  private Resource named(Resource service, String name, long triples) {
    Resource graph =
        counted(model.createResource(service.getURI() + "#graph=" + name), triples)
            .addProperty(RDF.type, sd("Graph"));
    return model
        .createResource(service.getURI() + "#name=" + name)
        .addProperty(RDF.type, sd("NamedGraph"))
        .addProperty(property("name"), model.createResource(name))
        .addProperty(property("graph"), graph);
  }

  private static Resource counted(Resource graph, long triples) {
    return graph.addProperty(
        ResourceFactory.createProperty(VOID, "triples"),
        Long.toString(triples),
        XSDDatatype.XSDinteger);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }

  private Resource sd(String name) {
    return model.createResource(SD + name);
  }
}

package org.yangfan.server;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.yangfan.store.Manifest;

/** What the served generation holds: W3C VoID and DCAT. */
final class VoidDescription {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String ONTOLOGY = "https://w3id.org/yangfan/ontology#";
  private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
  private final Model model = ModelFactory.createDefaultModel();

  private VoidDescription() {
    model.setNsPrefix("void", VOID).setNsPrefix("dct", DCTerms.NS).setNsPrefix("dcat", DCAT.NS);
  }

  /** The description while the server at {@code root} serves what {@code manifest} says. */
  static Model of(String root, Manifest manifest) {
    VoidDescription description = new VoidDescription();
    description.dataset(root, manifest);
    return description.model;
  }

  private void dataset(String root, Manifest manifest) {
    Resource dataset =
        model
            .createResource(root + ".well-known/void#dataset")
            .addProperty(RDF.type, model.createResource(VOID + "Dataset"))
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.title, "中国5G政策知识图谱", "zh")
            .addProperty(DCTerms.title, "The knowledge graph of China's 5G policy", "en")
            .addProperty(DCTerms.license, model.createResource(LICENSE))
            .addProperty(DCTerms.identifier, manifest.id())
            .addProperty(DCTerms.created, manifest.created().toString(), XSDDatatype.XSDdateTime)
            .addProperty(property("uriSpace"), manifest.base())
            .addProperty(property("vocabulary"), model.createResource(ONTOLOGY))
            .addProperty(property("sparqlEndpoint"), model.createResource(root + "sparql"))
            .addProperty(property("dataDump"), model.createResource(root + "data?default"));
    count(dataset, "triples", manifest.triples());
    for (Map.Entry<String, Long> kind : manifest.kinds().entrySet()) {
      Resource part =
          model
              .createResource(dataset.getURI() + "-" + kind.getKey())
              .addProperty(property("class"), model.createResource(ONTOLOGY + kind.getKey()));
      count(part, "entities", kind.getValue());
      dataset.addProperty(property("classPartition"), part);
    }
    manifest.graphs().forEach((name, triples) -> subset(dataset, name, triples));
  }

  private void subset(Resource dataset, String graph, long triples) {
    Resource part =
        model.createResource(graph).addProperty(RDF.type, model.createResource(VOID + "Dataset"));
    count(part, "triples", triples);
    dataset.addProperty(property("subset"), part);
  }

  private static void count(Resource of, String name, long number) {
    of.addProperty(property(name), Long.toString(number), XSDDatatype.XSDinteger);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(VOID, name);
  }
}

package org.yangfan.server;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;

/** The saved queries as SIB's sparql-examples have it: SHACL's SPARQL executables. */
final class SparqlExamples {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";
  private final Model model = ModelFactory.createDefaultModel();

  private SparqlExamples() {
    model.setNsPrefix("sh", SH).setNsPrefix("schema", SCHEMA).setNsPrefix("rdfs", RDFS.getURI());
  }

  /** The examples of the endpoint of the server at {@code root}. */
  static Model of(String root, SavedQueries queries) {
    SparqlExamples examples = new SparqlExamples();
    queries.all().forEach(query -> examples.add(root, query));
    return examples.model;
  }

  private void add(String root, SavedQuery query) {
    boolean select = query.query().isSelectType();
    Resource example =
        model
            .createResource(root + ".well-known/sparql-examples#" + query.name())
            .addProperty(RDF.type, sh("SPARQLExecutable"))
            .addProperty(
                RDF.type, sh(select ? "SPARQLSelectExecutable" : "SPARQLConstructExecutable"))
            .addProperty(RDFS.comment, query.header().title().zh(), "zh")
            .addProperty(RDFS.comment, query.header().title().en(), "en")
            .addProperty(property(SH, select ? "select" : "construct"), query.text())
            .addProperty(property(SCHEMA, "target"), model.createResource(root + "sparql"));
    query.header().tags().forEach(tag -> example.addProperty(property(SCHEMA, "keywords"), tag));
  }

  private Resource sh(String name) {
    return model.createResource(SH + name);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}

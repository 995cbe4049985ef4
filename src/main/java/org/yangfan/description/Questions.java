package org.yangfan.description;

import static org.yangfan.description.Terms.schema;
import static org.yangfan.description.Terms.sh;

import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.yangfan.graph.GraphWriter;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Literals;
import org.yangfan.graph.Prefixes;

/**
 * The saved queries as SHACL executables, in the form that SPARQL editors read from an endpoint:
 * {@code rdfs:comment} is the question, {@code sh:prefixes} leads to declared prefixes.
 */
final class Questions {
  private final Iris iris;
  private final Node dataset;
  private final GraphWriter out;

  Questions(Iris iris, Node dataset, GraphWriter out) {
    this.iris = iris;
    this.dataset = dataset;
    this.out = out;
  }

  void send(Collection<SavedQuestion> questions) {
    Prefixes.all().forEach(this::declare);
    questions.forEach(this::question);
  }

  private void declare(String prefix, String namespace) {
    Node declaration = iris.id("prefix", prefix);
    out.add(dataset, sh("declare"), declaration);
    out.type(declaration, sh("PrefixDeclaration"));
    out.add(declaration, sh("prefix"), Literals.string(prefix));
    out.add(
        declaration,
        sh("namespace"),
        NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
  }

  private void question(SavedQuestion question) {
    Node node = iris.id("query", question.name());
    out.type(node, sh("SPARQLExecutable"));
    out.type(node, sh("SPARQL" + capital(question.form()) + "Executable"));
    out.label(node, question.zh(), question.en());
    out.add(node, RDFS.Nodes.comment, question.zh(), Literals::zh);
    out.add(node, RDFS.Nodes.comment, question.en(), Literals::en);
    out.add(node, DCTerms.identifier.asNode(), Literals.string(question.name()));
    out.add(node, DCTerms.description.asNode(), question.description(), Literals::string);
    out.add(node, sh("prefixes"), dataset);
    out.add(node, sh(question.form()), Literals.string(question.text()));
    question.tags().forEach(tag -> out.add(node, schema("keywords"), Literals.string(tag)));
    out.add(node, schema("target"), NodeFactory.createURI(iris.base() + "sparql"));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

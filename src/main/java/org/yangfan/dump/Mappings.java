package org.yangfan.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.graph.Iris;
import org.yangfan.graph.YF;

/**
 * Every mapping of a field or of a task's title, in order.
 *
 * @param base what the IRIs of this dataset begin with
 */
record Mappings(String base, List<Mapping> all) {
  static final String SSSOM = "https://w3id.org/sssom/";

  private static final List<Node> RELATIONS =
      List.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode());

  /**
   * One of them.
   *
   * @param justification a term of SEMAPV
   * @param source where the subject stands: the scheme of a field, the plan of a title
   */
  record Mapping(
      String subject,
      String subjectLabel,
      String relation,
      String object,
      String objectLabel,
      String justification,
      String reason,
      String source,
      String base) {}

  static Mappings of(Graph graph) {
    String base =
        graph.stream(Node.ANY, RDF.Nodes.type, YF.Domain)
            .map(typed -> typed.getSubject().getURI())
            .filter(iri -> iri.contains("id/domain/"))
            .map(iri -> iri.substring(0, iri.indexOf("id/domain/")))
            .findFirst()
            .orElse(Iris.BASE);
    Collecting found = new Collecting(graph, base);
    found.fields();
    found.titles();
    found.mappings.sort(
        Comparator.comparing(Mapping::subject)
            .thenComparing(Mapping::object)
            .thenComparing(Mapping::relation));
    return new Mappings(base, List.copyOf(found.mappings));
  }

  private static final class Collecting {
    private final Graph graph;
    private final String base;
    private final List<Mapping> mappings = new ArrayList<>();

    Collecting(Graph graph, String base) {
      this.graph = graph;
      this.base = base;
    }

    /** Each field to the national ones that it maps to; a national one is its own. */
    void fields() {
      graph.stream(Node.ANY, RDF.Nodes.type, YF.Domain)
          .map(Triple::getSubject)
          .filter(field -> !graph.contains(field, YF.nationalDomain, field))
          .forEach(this::field);
    }

    private void field(Node field) {
      int before = mappings.size();
      for (Node relation : RELATIONS) {
        Sorted.values(graph, field, relation)
            .filter(national -> graph.contains(national, YF.nationalDomain, national))
            .forEach(national -> byHand(field, relation.getURI(), national.getURI()));
      }
      if (mappings.size() == before) {
        byHand(field, SKOS.exactMatch.getURI(), SSSOM + "NoTermFound");
      }
    }

    private void byHand(Node field, String relation, String national) {
      String label = national.startsWith(SSSOM) ? "" : label(graph, national);
      add(
          field,
          relation,
          national,
          label,
          "ManualMappingCuration",
          texts(field, SKOS.note.asNode()),
          base + "id/scheme/domains");
    }

    /** Each title of a task to its fields. */
    void titles() {
      graph.stream(Node.ANY, RDF.Nodes.type, YF.FieldMapping)
          .map(Triple::getSubject)
          .forEach(
              mapping -> {
                Node task = Sorted.values(graph, mapping, YF.task).findFirst().orElseThrow();
                Node field = Sorted.values(graph, mapping, YF.domain).findFirst().orElseThrow();
                Node relation =
                    Sorted.values(graph, mapping, YF.mappingRelation).findFirst().orElseThrow();
                add(
                    task,
                    relation.getURI(),
                    field.getURI(),
                    label(graph, field.getURI()),
                    "LexicalMatching",
                    texts(mapping, RDFS.Nodes.comment),
                    task.getURI().replaceFirst("/task/[^/]*$", ""));
              });
    }

    private void add(
        Node subject,
        String relation,
        String object,
        String objectLabel,
        String justification,
        String reason,
        String source) {
      mappings.add(
          new Mapping(
              subject.getURI(),
              label(graph, subject.getURI()),
              relation,
              object,
              objectLabel,
              justification,
              reason,
              source,
              base));
    }

    private String texts(Node subject, Node property) {
      return Sorted.values(graph, subject, property)
          .filter(Node::isLiteral)
          .sorted(Comparator.comparing(Node::getLiteralLanguage).reversed())
          .map(Node::getLiteralLexicalForm)
          .collect(Collectors.joining(" | "));
    }

    private static String label(Graph graph, String iri) {
      return Network.label(graph, NodeFactory.createURI(iri), "zh");
    }
  }
}

package org.yangfan.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Inferred;

/**
 * Says where facts stand in their document (W3C Web Annotation selectors, in Unicode code points)
 * and which were completed by a person.
 */
final class EvidenceMapper {
  private final Iris iris;
  private final Node document;
  private final Text text;
  private final PlanIndex plans;

  /**
   * @param text the document's characters, or null where they are not at hand
   */
  EvidenceMapper(Iris iris, Node document, Text text, PlanIndex plans) {
    this.iris = iris;
    this.document = document;
    this.text = text;
    this.plans = plans;
  }

  /** Links {@code thing} to its place, where it has one, and to further ones. */
  void evidence(GraphWriter out, Node thing, Evidence evidence, List<Evidence> repeats) {
    if (evidence != null) {
      place(out, thing, 1, evidence);
    }
    for (int i = 0; i < repeats.size(); i++) {
      place(out, thing, i + 2, repeats.get(i));
    }
  }

  private void place(GraphWriter out, Node thing, int i, Evidence evidence) {
    Node resource = iris.evidence(thing, i);
    out.add(thing, YF.evidence, resource);
    out.type(resource, OA.SpecificResource.asNode());
    out.add(resource, OA.hasSource.asNode(), document);
    position(out, resource, evidence);
    if (text != null) {
      quote(out, resource, evidence);
    }
  }

  private void position(GraphWriter out, Node resource, Evidence evidence) {
    Node selector = iris.below(resource, "position");
    out.add(resource, OA.hasSelector.asNode(), selector);
    out.type(selector, OA.TextPositionSelector.asNode());
    out.add(selector, OA.start.asNode(), Literals.integer(evidence.start()));
    out.add(selector, OA.end.asNode(), Literals.integer(evidence.end()));
  }

  private void quote(GraphWriter out, Node resource, Evidence evidence) {
    Node selector = iris.below(resource, "quote");
    Span span = new Span(text.index(evidence.start()), text.index(evidence.end()));
    out.add(resource, OA.hasSelector.asNode(), selector);
    out.type(selector, OA.TextQuoteSelector.asNode());
    out.add(selector, OA.exact.asNode(), Literals.string(text.slice(span)));
  }

  /** Says by which rule {@code thing}, or some fields of it, was completed. */
  void inferred(GraphWriter out, Node thing, Inferred inferred) {
    if (inferred == null) {
      return;
    }
    Node inference = iris.inferred(thing);
    out.add(thing, YF.inferred, inference);
    out.type(inference, YF.Inference);
    out.add(inference, YF.rule, Literals.string(inferred.rule()));
    out.add(inference, DCTerms.source.asNode(), Literals.string(inferred.source()));
    inferred.fields().forEach(field -> out.add(inference, YF.field, Literals.string(field)));
    out.add(inference, PROV.wasDerivedFrom, plans.source(inferred.source()));
  }
}

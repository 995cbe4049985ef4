package org.yangfan.site;

import java.util.Comparator;
import org.apache.jena.rdf.model.Resource;

/**
 * A stretch of a document that a fact rests on.
 *
 * @param kind of the fact: plan, task, target, project, term, subject, fact
 * @param start in Unicode code points, from 0
 * @param end exclusive
 * @param first whether this is the first of the places of the fact
 */
record Passage(Resource fact, String kind, int start, int end, boolean first) {
  /** As one reads: what begins first, the longer before the shorter. */
  static final Comparator<Passage> IN_ORDER =
      Comparator.comparingInt(Passage::start)
          .thenComparing(Comparator.comparingInt(Passage::end).reversed())
          .thenComparing(passage -> passage.fact().getURI());

  /** The name of this place on the page of the document. */
  String anchor() {
    return anchor(start, end);
  }

  /** The name of a place on the page of its document. */
  static String anchor(int start, int end) {
    return "c" + start + "-" + end;
  }
}

package org.yangfan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param heading its heading
 * @param parent the section around it, or null
 * @param own from the end of the heading to the next heading of any kind
 * @param leaf whether no other section stands in it
 */
public record Section(Heading heading, Section parent, Span own, boolean leaf) {

  /** The headings around it, outermost first, its own not among them. */
  public List<Heading> path() {
    List<Heading> path = new ArrayList<>();
    for (Section s = parent; s != null; s = s.parent) {
      path.add(0, s.heading);
    }
    return path;
  }
}

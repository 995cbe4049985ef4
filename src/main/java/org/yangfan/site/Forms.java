package org.yangfan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.page.Frame;

/** The forms that data can be had in, and what their paths end in. */
final class Forms {
  /** Media types by ending. */
  static final Map<String, String> BY_ENDING = byEnding();

  private Forms() {}

  private static Map<String, String> byEnding() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put(".ttl", "text/turtle");
    forms.put(".jsonld", "application/ld+json");
    forms.put(".nt", "application/n-triples");
    forms.put(".rdf", "application/rdf+xml");
    return forms;
  }

  /** The data at {@code path} in every form. */
  static List<Frame.Alternate> of(String path) {
    return BY_ENDING.entrySet().stream()
        .map(form -> new Frame.Alternate(form.getValue(), path + form.getKey()))
        .toList();
  }
}

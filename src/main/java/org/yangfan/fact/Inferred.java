package org.yangfan.fact;

import java.util.List;

/**
 * Says that a person completed what the document does not state.
 *
 * @param rule by which rule, in a few words
 * @param source from where: a document id, a title or an address
 * @param fields the fields that were completed; empty = the whole thing
 */
public record Inferred(String rule, String source, List<String> fields) {

  public Inferred {
    Checks.present("rule", rule);
    Checks.present("source", source);
    fields = Checks.list(fields);
  }
}

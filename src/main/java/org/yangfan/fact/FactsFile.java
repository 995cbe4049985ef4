package org.yangfan.fact;

import java.util.List;

/**
 * What was understood of one document: the content of a file in {@code data/plans} and of {@code
 * extract}'s answer.
 *
 * @param warnings what was not understood
 */
public record FactsFile(DocumentFacts document, List<Plan> plans, List<Finding> warnings) {

  public FactsFile {
    Checks.present("document", document);
    plans = Checks.list(plans);
    warnings = Checks.list(warnings);
  }
}

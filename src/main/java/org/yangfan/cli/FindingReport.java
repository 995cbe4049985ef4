package org.yangfan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.yangfan.fact.Finding;

/**
 * Prints the findings of documents, a line each. Many proposals in one document are one line, so
 * that what is wrong with it is seen; its facts list them all.
 *
 * @param each whether every proposal is printed
 * @param explained whether the place of each is shown below it
 */
record FindingReport(PrintWriter out, boolean each, boolean explained) {
  /** The code of what is proposed to the vocabulary, and is no trouble of the document. */
  private static final String PROPOSAL = "new-indicator";

  private static final int FEW = 3;
  private static final int NAMES = 6;

  /** Prints what was found in a document. */
  void print(Extracted one) {
    List<Finding> proposals =
        one.facts().warnings().stream().filter(found -> found.code().equals(PROPOSAL)).toList();
    boolean summed = !each && proposals.size() > FEW;
    for (Finding found : one.facts().warnings()) {
      if (!summed || !found.code().equals(PROPOSAL)) {
        print(one, found);
      } else if (found == proposals.get(0)) {
        print(one, sum(proposals));
      }
    }
  }

  private void print(Extracted one, Finding finding) {
    out.println(FindingLines.summary(one.name(), finding));
    if (explained) {
      FindingLines.excerpt(finding, one.document().text()).forEach(out::println);
    }
  }

  /** One for all, at the place of the first. */
  private static Finding sum(List<Finding> proposals) {
    List<String> names = proposals.stream().map(FindingReport::name).distinct().toList();
    String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
    String message =
        "%d figures, from here on, of what is no indicator yet: %s%s; the facts list each under 'warnings', -v prints each"
            .formatted(proposals.size(), first, names.size() > NAMES ? ", …" : "");
    Finding at = proposals.get(0);
    return new Finding(at.line(), at.column(), PROPOSAL, message);
  }

  private static String name(Finding proposal) {
    return proposal.quoted().isEmpty() ? proposal.message() : proposal.quoted();
  }
}

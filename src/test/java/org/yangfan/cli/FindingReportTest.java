package org.yangfan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangfan.fact.DocumentFacts;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Finding;

class FindingReportTest {
  private static final Pattern LINE = Pattern.compile("plan\\.txt:\\d+:\\d+: [a-z-]+ .+");

  @Test
  void manyProposalsAreOneLineAtTheFirst() {
    List<String> lines = printed(12, false);
    assertEquals(2, lines.size());
    assertEquals(
        "plan.txt:1:1: new-indicator 12 figures, from here on, of what is no indicator yet:"
            + " 茶园1, 茶园2, 茶园3, 茶园4, 茶园5, 茶园6, …;"
            + " the facts list each under 'warnings', -v prints each",
        lines.get(0));
  }

  @Test
  void fewProposalsAndThoseAskedForAreALineEach() {
    assertEquals(4, printed(3, false).size());
    assertEquals(13, printed(12, true).size());
  }

  private static List<String> printed(int proposals, boolean each) {
    List<Finding> findings = new ArrayList<>();
    IntStream.rangeClosed(1, proposals)
        .mapToObj(i -> new Finding(i, 1, "new-indicator", "no indicator is called “茶园" + i + "”"))
        .forEach(findings::add);
    findings.add(new Finding(2, 3, "a-code", "do it"));
    DocumentFacts document = new DocumentFacts("plan", "plan.txt", null, null, null, null);
    FactsFile facts = new FactsFile(document, List.of(), findings);
    StringWriter out = new StringWriter();
    new FindingReport(new PrintWriter(out), each, false)
        .print(new Extracted("plan.txt", null, facts, null));
    List<String> lines = out.toString().lines().toList();
    lines.forEach(line -> assertEquals(true, LINE.matcher(line).matches(), line));
    return lines;
  }
}

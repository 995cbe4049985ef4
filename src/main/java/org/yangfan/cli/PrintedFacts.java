package org.yangfan.cli;

import java.io.PrintWriter;
import org.yangfan.fact.FactsFormat;

/** Prints facts as they come: YAML documents, one JSON object, or a JSON array. */
final class PrintedFacts implements ExtractOutput {
  private final PrintWriter out;
  private final ExtractCommand.Format format;
  private final boolean several;
  private boolean begun;

  /**
   * @param several whether several documents were asked for, which makes JSON an array
   */
  PrintedFacts(PrintWriter out, ExtractCommand.Format format, boolean several) {
    this.out = out;
    this.format = format;
    this.several = several;
  }

  @Override
  public void add(Extracted one) {
    if (format == ExtractCommand.Format.YAML) {
      out.print((begun ? "---\n" : "") + FactsFormat.yaml(one.facts()));
    } else if (several) {
      out.print((begun ? ", " : "[ ") + FactsFormat.json(one.facts()));
    } else {
      out.println(FactsFormat.json(one.facts()));
    }
    begun = true;
  }

  @Override
  public void end() {
    if (format == ExtractCommand.Format.JSON && several) {
      out.println(begun ? " ]" : "[ ]");
    }
    out.flush();
  }
}

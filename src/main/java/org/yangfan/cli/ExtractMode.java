package org.yangfan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What {@code extract} does with documents other than print their facts; one of these at most. */
final class ExtractMode {
  @Option(names = "--text", description = "Print the text that positions refer to, exactly.")
  private boolean text;

  @Option(
      names = "--html",
      description = "Write a page with every fact marked where it stands; it needs no server.")
  private boolean html;

  @Option(
      names = "--update",
      paramLabel = "FACTS",
      description =
          "Renew this facts file from DOC. What people wrote stays (n, summary, inferred, coverage),"
              + " on a thing with a new title too; where DOC no longer has the thing, nothing is"
              + " written and the exit code is 1 (see --drop). Prints what changed: - with its line"
              + " before, + with its line now.")
  private Path update;

  @Option(
      names = "--check",
      paramLabel = "FACTS",
      description =
          "Exit 1 where this facts file does not follow from DOC, 2 where it cannot be read."
              + " Prints what differs, with the line of the facts file.")
  private Path check;

  boolean isText() {
    return text;
  }

  boolean isHtml() {
    return html;
  }

  /** The facts file to review, or null. */
  Path facts() {
    return update == null ? check : update;
  }

  boolean isUpdate() {
    return update != null;
  }
}

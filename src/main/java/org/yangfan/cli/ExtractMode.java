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
      description = "Renew this facts file from DOC; curated fields stay. Prints what changed.")
  private Path update;

  @Option(
      names = "--check",
      paramLabel = "FACTS",
      description = "Exit 1 where this facts file does not follow from DOC. Prints what differs.")
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

package org.yangfan.fact;

/**
 * The document that a facts file was made from.
 *
 * @param id the file's name without its ending
 * @param file the file's name
 * @param title its title, where it has one of its own
 * @param source its address, where known
 * @param sha256 digest of the file
 * @param chars its length in Unicode code points
 */
public record DocumentFacts(
    String id, String file, String title, String source, String sha256, Integer chars) {

  public DocumentFacts {
    Checks.present("document.id", id);
    Checks.notEmpty("document.file", file);
    Checks.notEmpty("document.title", title);
    Checks.notEmpty("document.source", source);
    Checks.notEmpty("document.sha256", sha256);
  }
}

package org.yangfan.page;

import java.util.List;

/**
 * What every page has around its own matter.
 *
 * @param lang of the page
 * @param title of the window, without the name of the site
 * @param description for search engines; empty for none
 * @param canonical the address of this page, with its host where known
 * @param switchTo the same page in the other language, from the root
 * @param alternates the same as data
 * @param data for search engines; null for none
 * @param generation what was read
 */
public record Frame(
    Lang lang,
    String title,
    String description,
    String canonical,
    String switchTo,
    List<Alternate> alternates,
    StructuredData data,
    String generation) {

  /** The same thing in another form. */
  public record Alternate(String type, String href) {}
}

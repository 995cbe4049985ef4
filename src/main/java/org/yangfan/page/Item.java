package org.yangfan.page;

/**
 * A text, and where it leads.
 *
 * @param href empty for nowhere
 * @param lang of the text, as a tag; empty for that of the page
 * @param note said after it, smaller; empty for none
 */
public record Item(String text, String href, String lang, String note) {

  /** A text that leads nowhere. */
  public static Item of(String text) {
    return new Item(text, "", "", "");
  }

  /** A text in the page's language that leads to {@code href}. */
  public static Item link(String text, String href) {
    return new Item(text, href, "", "");
  }

  /** The same, leading to {@code href}. */
  public Item to(String href) {
    return new Item(text, href, lang, note);
  }

  /** The same with a note. */
  public Item noted(String note) {
    return new Item(text, href, lang, note);
  }
}

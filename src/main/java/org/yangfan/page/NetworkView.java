package org.yangfan.page;

/**
 * Things and what joins them, drawn by a script; its table stands in where there is none.
 *
 * @param data {@code nodes} of id, label, kind, href, and {@code edges} of source, target
 */
public record NetworkView(StructuredData data) implements Picture {

  @Override
  public String template() {
    return "network";
  }
}

package org.yangfan.page;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/**
 * Text → HTML for element content and quoted attributes. Characters that cannot be seen but change
 * what is seen (controls, marks of direction) come out as their code, so that nothing hides.
 */
final class Escaping implements EscapingStrategy {

  @Override
  public String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(c, html));
    return html.toString();
  }

  private static void append(int c, StringBuilder html) {
    switch (c) {
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '&' -> html.append("&amp;");
      case '"' -> html.append("&#34;");
      case '\'' -> html.append("&#39;");
      case '\n', '\t', '\r' -> html.appendCodePoint(c);
      default -> {
        if (hides(c)) {
          html.append("\\u%04X".formatted(c));
        } else {
          html.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean hides(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (c & 0xFFFE) == 0xFFFE;
  }
}

package org.yangfan.query;

/** How many columns a text takes on a terminal: Han characters and full-width marks take two. */
final class TextWidth {
  private static final int FIRST_WIDE = 0x1100;

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::columns).sum();
  }

  private static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return wide(codePoint) ? 2 : 1;
  }

  /** The blocks of Unicode's East Asian Width W and F (UAX #11). */
  private static boolean wide(int codePoint) {
    return codePoint >= FIRST_WIDE
        && (codePoint <= 0x115F
            || between(codePoint, 0x2E80, 0x303E)
            || between(codePoint, 0x3041, 0xA4CF)
            || between(codePoint, 0xAC00, 0xD7A3)
            || between(codePoint, 0xF900, 0xFAFF)
            || between(codePoint, 0xFE30, 0xFE6F)
            || between(codePoint, 0xFF00, 0xFF60)
            || between(codePoint, 0xFFE0, 0xFFE6)
            || between(codePoint, 0x1F300, 0x1FAFF)
            || between(codePoint, 0x20000, 0x3FFFD));
  }

  private static boolean between(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}

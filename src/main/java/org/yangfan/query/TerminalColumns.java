package org.yangfan.query;

/** How many columns characters take on a terminal (Unicode Standard Annex 11: wide ones take 2). */
public final class TerminalColumns {
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private TerminalColumns() {}

  /** The columns of a code point: 0, 1 or 2. */
  public static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (range[0] <= codePoint && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The columns of all code points of {@code words}. */
  public static int of(String words) {
    return words.codePoints().map(TerminalColumns::of).sum();
  }
}

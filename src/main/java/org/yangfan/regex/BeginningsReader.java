package org.yangfan.regex;

import java.util.BitSet;

/**
 * Reads from an expression which characters a match can begin with: never too few, and all where it
 * is not worth knowing.
 */
final class BeginningsReader {
  private static final int ALL = Character.MAX_VALUE + 1;
  private static final int ASCII = 128;
  private static final String ANCHORS = "bBAzZ";
  private static final String CONTROLS = "tnrf";

  private final String expression;
  private int index;

  private BeginningsReader(String expression) {
    this.expression = expression;
  }

  /** For an expression that {@link Syntax} reads. */
  static BitSet read(String expression) {
    BitSet characters = new BitSet();
    if (new BeginningsReader(expression).alternatives(characters)) {
      characters.set(0, ALL);
    }
    return characters;
  }

  /** Adds what alternatives begin with; whether they can match without any character. */
  private boolean alternatives(BitSet characters) {
    boolean empty = sequence(characters);
    while (at("|")) {
      index++;
      empty |= sequence(characters);
    }
    return empty;
  }

  private boolean sequence(BitSet characters) {
    boolean empty = true;
    while (index < expression.length() && !at("|") && !at(")")) {
      boolean needless = empty && part(characters);
      index = empty ? index : Syntax.afterPart(expression, index);
      empty &= quantifier() || needless;
    }
    return empty;
  }

  /** Whether what stands before may be missing, for the quantifier that stands here. */
  private boolean quantifier() {
    boolean needless = at("?") || at("*") || at("{0");
    index = at("{") ? expression.indexOf('}', index) : index;
    while (index < expression.length() && "?*+}".indexOf(expression.charAt(index)) >= 0) {
      index++;
    }
    return needless;
  }

  private boolean part(BitSet first) {
    char c = expression.charAt(index);
    if (c == '(') {
      return group(first);
    }
    if (c == '[') {
      characterClass(first);
    } else if (c == '\\') {
      return escape(first);
    } else {
      index++;
      if (c == '^' || c == '$') {
        return true;
      }
      add(first, c == '.' ? 0 : c, c == '.' ? ALL - 1 : c);
    }
    return false;
  }

  private boolean group(BitSet first) {
    if (at("(?!") || at("(?<!") || at("(?<=")) {
      index = Syntax.afterPart(expression, index);
      return true;
    }
    index = Syntax.afterOpening(expression, index);
    boolean empty = alternatives(first);
    index++;
    return empty;
  }

  private boolean escape(BitSet first) {
    char c = expression.charAt(index + 1);
    if (ANCHORS.indexOf(c) >= 0) {
      index += 2;
      return true;
    }
    escaped(first);
    return false;
  }

  /** Adds what stands behind a backslash; the character, or -1 if it means several. */
  private int escaped(BitSet first) {
    char c = expression.charAt(index + 1);
    int start = index;
    index += 2;
    if (c == 'u') {
      index += 4;
      int meant = Integer.parseInt(expression.substring(start + 2, index), 16);
      add(first, meant, meant);
      return meant;
    }
    if (!Character.isLetterOrDigit(c)) {
      add(first, c, c);
      return c;
    }
    if (CONTROLS.indexOf(c) >= 0) {
      int meant = "\t\n\r\f".charAt(CONTROLS.indexOf(c));
      add(first, meant, meant);
      return meant;
    }
    if (c == 'R' || c == 'd' || c == 's' || c == 'w') {
      add(first, c);
    } else {
      add(first, 0, ALL - 1);
      index = at("{") ? expression.indexOf('}', index) + 1 : index;
    }
    return -1;
  }

  /** What {@code \R}, {@code \d}, {@code \s} and {@code \w} stand for. */
  private void add(BitSet first, char kind) {
    for (int c = 0; c < (kind == 'R' ? ALL : ASCII); c++) {
      boolean word = Character.isLetterOrDigit(c) || c == '_';
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
      if (kind == 'd' ? Character.isDigit(c) : kind == 'w' ? word : blank) {
        first.set(c);
      }
    }
  }

  private void characterClass(BitSet first) {
    index++;
    if (at("^")) {
      add(first, 0, ALL - 1);
    }
    int last = -1;
    while (!at("]")) {
      if (at("[")) {
        characterClass(first);
        last = -1;
      } else if (at("\\")) {
        last = escaped(first);
      } else if (at("-") && last >= 0 && !at("-]")) {
        index++;
        int to = at("\\") ? escaped(first) : expression.charAt(index++);
        add(first, last, to);
        last = -1;
      } else {
        last = expression.charAt(index++);
        add(first, last, last);
      }
    }
    index++;
  }

  /** Adds a range; what is none, {@link java.util.regex} says of the expression. */
  private static void add(BitSet first, int from, int to) {
    if (from <= to) {
      first.set(from, to + 1);
    }
  }

  private boolean at(String sign) {
    return expression.startsWith(sign, index);
  }
}

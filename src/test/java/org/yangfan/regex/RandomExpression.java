package org.yangfan.regex;

import java.util.Random;

/** Expressions and texts made by chance out of few signs, so that many match. */
final class RandomExpression {
  private static final String[] LITERALS = {
    "甲", "乙", "丙", "丁", "戊", "己", "庚", "a", "B", "5", "甲乙", "甲丙", "ab", "-", "&", "的", "𠮷", " "
  };
  private static final String[] CLASSES = {
    ".",
    "\\d",
    "\\D",
    "\\s",
    "\\S",
    "\\w",
    "\\W",
    "\\R",
    "\\n",
    "\\.",
    "\\]",
    "\\u7532",
    "\\x61",
    "\\p{IsHan}",
    "\\P{IsHan}",
    "\\pL",
    "[甲乙]",
    "[^甲]",
    "[甲-戊]",
    "[\\d甲]",
    "[a-c&&[^b]]",
    "[甲乙丙丁戊己庚辛壬癸子丑]",
    "[^a\\n]",
    "[甲[乙丙]]",
    "[-甲]",
    "[甲-]",
    "[]甲]",
    "[𠮷甲]",
    "[\\u4e00-\\uffff]",
    "[\\Q甲]\\E乙]",
    "[&&甲]",
    "[甲&&^乙]",
    "\\Q甲|乙\\E",
    "\\1",
    "\\k<n>",
    "\\ud842\\udfb7",
    "[\\d-乙]",
    "[[a]-c]",
    "[甲乙丙丁戊己庚辛壬-癸子]",
    "]",
    "}",
    "\\h",
    "\\X",
    "\\0101",
    "[甲丁乙丙戊戊己庚辛壬癸a]"
  };
  private static final String[] EDGES = {
    "^", "$", "\\b", "\\B", "\\A", "\\z", "\\Z", "\\G", "(?m)", "(?i)", "(?s)", "(?-i)", "(?u)"
  };
  private static final String[] OPENINGS = {
    "(?:", "(?:", "(?:", "(", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?m:", "(?i:", "(?s:", "(?-m:",
    "(?iu:", "(?x: "
  };
  private static final String[] QUANTIFIERS = {
    "?", "*", "+", "??", "+?", "*+", "?+", "{2}", "{0}", "{0,2}", "{1,2}?", "{0,1}+", "{2,}", "**"
  };
  private static final String[] TEXTS = {
    "\n", "\r\n", "\u0085", "，", "_", "A", "b", "c", "辛", "\uD842"
  };
  private static final int MANY = 9;

  private final Random random;
  private boolean named;

  RandomExpression(Random random) {
    this.random = random;
  }

  /** An expression, which may be wrong. */
  String expression() {
    named = false;
    String flags = chance(6) ? one("(?m)", "(?s)", "(?i)", "(?ms)", "(?U)", "(?x)", "(?iu)") : "";
    return flags + alternatives(3);
  }

  /** With one of its characters missing, twice there, or another. */
  String mutated(String expression) {
    int index = random.nextInt(expression.length());
    int after = Math.min(expression.length(), index + random.nextInt(3));
    String other =
        one(one(LITERALS), one(EDGES), one(QUANTIFIERS), expression.substring(index, after));
    return expression.substring(0, index) + other + expression.substring(after);
  }

  String text(int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(longest + 1); i > 0; i--) {
      text.append(chance(5) ? one(TEXTS) : one(LITERALS));
    }
    return text.toString();
  }

  private String alternatives(int depth) {
    StringBuilder all = new StringBuilder(sequence(depth));
    for (int i = chance(2) ? random.nextInt(MANY) : 0; i > 0; i--) {
      all.append('|').append(sequence(depth));
    }
    return all.toString();
  }

  private String sequence(int depth) {
    StringBuilder sequence = new StringBuilder();
    for (int i = chance(12) ? 0 : 1 + random.nextInt(3); i > 0; i--) {
      sequence.append(part(depth)).append(chance(5) ? one(QUANTIFIERS) : "");
    }
    return sequence.toString();
  }

  private String part(int depth) {
    if (depth > 0 && chance(5)) {
      boolean names = !named && chance(9);
      named |= names;
      return (names ? "(?<n>" : one(OPENINGS)) + alternatives(depth - 1) + ")";
    }
    return chance(9) ? one(EDGES) : chance(4) ? one(CLASSES) : one(LITERALS);
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}

package org.yangfan.regex;

import java.util.BitSet;

/** The characters that a match of an expression can begin with. Immutable. */
final class Beginnings {
  /** Usual characters: an expression that can begin with most of them can begin anywhere. */
  private static final String USUAL = "的一年发展应用工业企推进建，。、5（";

  private static final int SIEVE = 512;

  private final BitSet characters;

  /** By the last bits of a character: small enough to be always at hand. */
  private final long[] sieve = new long[SIEVE / Long.SIZE];

  private Beginnings(BitSet characters) {
    this.characters = characters;
    for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
      sieve[c % SIEVE / Long.SIZE] |= 1L << c;
    }
  }

  /**
   * For an expression that {@link Syntax} reads; null where a match can begin with nearly any
   * character or with half of one, or hold none.
   */
  static Beginnings of(String expression) {
    BitSet characters = BeginningsReader.read(expression);
    int usual = 0;
    for (int i = 0; i < USUAL.length(); i++) {
      usual += characters.get(USUAL.charAt(i)) ? 1 : 0;
    }
    int half = characters.nextSetBit(Character.MIN_SURROGATE);
    boolean halves = half >= 0 && half <= Character.MAX_SURROGATE;
    return halves || usual > USUAL.length() / 2 ? null : new Beginnings(characters);
  }

  /** The first index from {@code start} to before {@code end} where a match can begin; or -1. */
  int next(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (canBe(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  boolean canBe(char c) {
    return (sieve[c % SIEVE / Long.SIZE] >>> c & 1) != 0 && characters.get(c);
  }
}

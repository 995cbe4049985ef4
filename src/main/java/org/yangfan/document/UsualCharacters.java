package org.yangfan.document;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The characters that Chinese texts are made of: the frequent ones of the standards GB 2312 (rows
 * 16–55, level 1) and Big5 (A4–C6, level 1), their punctuation, and full-width forms.
 */
final class UsualCharacters {
  private static final BitSet USUAL = usual();

  private UsualCharacters() {}

  /**
   * The share of usual characters among those of {@code text} that are not ASCII, from 0 to 1; 1
   * where all are ASCII.
   */
  static double share(String text) {
    long others = text.chars().filter(c -> c >= 0x80).count();
    long usual = text.chars().filter(c -> c >= 0x80 && USUAL.get(c)).count();
    return others == 0 ? 1 : (double) usual / others;
  }

  private static BitSet usual() {
    BitSet usual = new BitSet(0x10000);
    add(usual, "GB2312", 0xB0, 0xD7, 0xA1);
    add(usual, "Big5", 0xA4, 0xC6, 0x40);
    usual.set(0x2014, 0x2027); // dashes, quotation marks, ellipsis
    usual.set(0x2460, 0x2474); // ①–⑳
    usual.set(0x3000, 0x3020); // CJK punctuation
    usual.set(0xFF01, 0xFF5F); // full-width forms
    "\u00A0\u00B7\u00D7\u2264\u2265\u2103\u2236\uFEFF".chars().forEach(usual::set);
    return usual;
  }

  /** Every character with a lead byte from {@code first} to {@code last} and a trail byte. */
  private static void add(BitSet usual, String charset, int first, int last, int firstTrail) {
    for (int lead = first; lead <= last; lead++) {
      for (int trail = firstTrail; trail <= 0xFE; trail++) {
        byte[] bytes = {(byte) lead, (byte) trail};
        String character = new String(bytes, Charset.forName(charset));
        if (character.length() == 1 && character.charAt(0) >= 0x4E00) {
          usual.set(character.charAt(0));
        }
      }
    }
    usual.clear(0xFFFD);
    usual.clear(0xE000, 0xF900);
  }
}

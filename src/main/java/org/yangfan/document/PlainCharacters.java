package org.yangfan.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Characters as they are read: those of the traditional script made simplified, full-width letters,
 * digits and signs of reckoning made ASCII, the lines of drawn tables made Markdown's, every line
 * break LF or CR, of each kind of dash, of tilde, of quotation mark and of blank but the
 * ideographic one, what encodings have twice (radicals, small and vertical forms) made what it
 * stands for, and what {@link CharactersInContext} says. One UTF-16 unit for one, so that every
 * character stays at its place.
 */
public final class PlainCharacters {
  private static final String TABLE = "simplified.txt";
  private static final String SIGNS = "＋％．";

  /** Rows of signs that are read as the first of their row. */
  private static final String[] ALIKE = {
    "“「『﹁﹃〝",
    "”」』﹂﹄〞",
    "~～〜∼∽˜⁓",
    "-‐‑−－",
    "—‒–―",
    "·‧･∙⋅",
    "：∶︰",
    " \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F"
  };

  /** Kangxi radicals, ideographs and forms that Unicode has for other encodings' sake. */
  private static final int[][] COMPATIBLE = {
    {0x2E80, 0x2FD5}, {0xF900, 0xFAD9}, {0xFE10, 0xFE19}, {0xFE31, 0xFE6B}
  };

  private static final String FULL_WIDTH = "!(),:;?";
  private static final String RARE_BREAKS = "\u000B\u0085\u2028\u2029";
  private static final String HORIZONTAL = "─━┄┅┈┉╌╍═╴╶╸╺╼╾";

  /** Word before 2007 ends the cells of a table so. */
  private static final char CELL_END = '\u0007';

  private static final char FIRST_DRAWN = '─';
  private static final char LAST_DRAWN = '╿';

  private static final char[] PLAIN = plain();

  private PlainCharacters() {}

  /** The plain form of {@code printed}. */
  public static String of(String printed) {
    return CharactersInContext.plain(each(printed, c -> PLAIN[c]));
  }

  /** Whether {@code c} breaks lines, though few files use it so. */
  static boolean isRareBreak(char c) {
    return RARE_BREAKS.indexOf(c) >= 0;
  }

  /** {@code printed} with LF for every line break that few files use. */
  static String withUsualBreaks(String printed) {
    String usual = printed;
    for (char rare : RARE_BREAKS.toCharArray()) {
      usual = usual.replace(rare, '\n');
    }
    return usual;
  }

  private static int plainSign(int c) {
    if (c >= FIRST_DRAWN && c <= LAST_DRAWN) {
      return HORIZONTAL.indexOf(c) >= 0 ? '—' : '|';
    }
    return isRareBreak((char) c) ? '\n' : c == CELL_END ? '\t' : c;
  }

  /** {@code printed} with full-width letters, digits and signs of reckoning made ASCII. */
  public static String halfWidth(String printed) {
    return each(printed, PlainCharacters::halfWidth);
  }

  private static String each(String printed, IntUnaryOperator change) {
    char[] plain = printed.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (char) change.applyAsInt(plain[i]);
    }
    return new String(plain);
  }

  private static int halfWidth(int c) {
    boolean fullWidth = c >= '！' && c <= '～';
    boolean plain = Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    return fullWidth && plain ? c - '！' + '!' : c;
  }

  /** What each character becomes. */
  private static char[] plain() {
    char[] plain = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = (char) halfWidth(plainSign(c));
    }
    for (String alike : ALIKE) {
      alike.chars().forEach(c -> plain[c] = alike.charAt(0));
    }
    List<String> lines = lines();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      for (int j = 0; j < lines.get(i).length(); j++) {
        plain[lines.get(i).charAt(j)] = lines.get(i + 1).charAt(j);
      }
    }
    for (int[] block : COMPATIBLE) {
      for (int c = block[0]; c <= block[1]; c++) {
        plain[c] = plain[c] == c ? plain[compatible(c)] : plain[c];
      }
    }
    return plain;
  }

  private static char compatible(int c) {
    String usual = Normalizer.normalize("" + (char) c, Normalizer.Form.NFKC);
    if (usual.length() != 1) {
      return (char) c;
    }
    char one = usual.charAt(0);
    return (char) (FULL_WIDTH.indexOf(one) >= 0 ? one - '!' + '！' : one);
  }

  private static List<String> lines() {
    try (InputStream stream = PlainCharacters.class.getResourceAsStream(TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

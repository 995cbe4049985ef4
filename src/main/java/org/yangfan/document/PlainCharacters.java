package org.yangfan.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Characters as they are read: those of the traditional script made simplified, full-width letters,
 * digits and signs of reckoning made ASCII, the lines of drawn tables made Markdown's, every line
 * break LF or CR. One UTF-16 unit for one, so that every character stays at its place.
 */
public final class PlainCharacters {
  private static final String TABLE = "simplified.txt";
  private static final char[] SIMPLIFIED = table();
  private static final String SIGNS = "＋％．";
  private static final String RARE_BREAKS = "\u000B\u0085\u2028\u2029";
  private static final String HORIZONTAL = "─━┄┅┈┉╌╍═╴╶╸╺╼╾";
  private static final char FIRST_DRAWN = '─';
  private static final char LAST_DRAWN = '╿';

  private PlainCharacters() {}

  /** The plain form of {@code printed}. */
  public static String of(String printed) {
    return each(printed, c -> SIMPLIFIED[c] == 0 ? halfWidth(plainSign(c)) : SIMPLIFIED[c]);
  }

  /** Whether {@code c} breaks lines, though few files use it so. */
  static boolean isRareBreak(char c) {
    return RARE_BREAKS.indexOf(c) >= 0;
  }

  private static int plainSign(int c) {
    if (c >= FIRST_DRAWN && c <= LAST_DRAWN) {
      return HORIZONTAL.indexOf(c) >= 0 ? '—' : '|';
    }
    return isRareBreak((char) c) ? '\n' : c;
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

  /** What each character becomes; 0 for itself. */
  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    List<String> lines = lines();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      for (int j = 0; j < lines.get(i).length(); j++) {
        table[lines.get(i).charAt(j)] = lines.get(i + 1).charAt(j);
      }
    }
    return table;
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

package org.yangfan.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns bytes into characters by what they are: a byte order mark decides, then validity as UTF-8;
 * else the most plausible reading as Chinese among UTF-16, GB18030 and Big5.
 */
final class Encoding {
  private static final double LEAST_PLAUSIBLE = 0.75;

  private static final String BINARY =
      "is binary, no text (it holds control characters): give a plan as " + Format.READ;

  private static final String UNKNOWN =
      "is not Chinese text in UTF-8, UTF-16, GB18030 or Big5: save it as UTF-8,"
          + " or give a plan as "
          + Format.READ;

  private static final List<Charset> OTHERS =
      Stream.of("UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE")
          .map(Charset::forName)
          .toList();

  /** One way to read the bytes. Characters that cannot be are U+FFFD in it. */
  private record Reading(String characters, double plausibility) {
    static Reading of(byte[] bytes, Charset charset) {
      String characters = lenient(bytes, charset);
      return new Reading(characters, UsualCharacters.share(characters));
    }
  }

  private Encoding() {}

  /**
   * The characters of {@code bytes}, a byte order mark still among them.
   *
   * @throws UnreadableDocument where they are binary or in an encoding that is not known
   */
  static String decode(byte[] bytes) throws UnreadableDocument {
    String characters = characters(bytes);
    if (!isText(characters)) {
      throw new UnreadableDocument(BINARY);
    }
    return characters;
  }

  private static String characters(byte[] bytes) throws UnreadableDocument {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return lenient(bytes, marked.get());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && (bytes.length == 0 || isText(utf8.get()))) {
      return utf8.get();
    }
    return OTHERS.stream()
        .map(charset -> Reading.of(bytes, charset))
        .filter(reading -> isText(reading.characters))
        .max(Comparator.comparingDouble(Reading::plausibility))
        .filter(reading -> reading.plausibility >= LEAST_PLAUSIBLE)
        .map(Reading::characters)
        .orElseThrow(() -> unknown(utf8.isPresent() || isBinary(bytes)));
  }

  private static UnreadableDocument unknown(boolean isBinary) {
    return new UnreadableDocument(isBinary ? BINARY : UNKNOWN);
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer characters = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(characters.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces does not complain", e);
    }
  }

  /** In no reading they are text: too many control characters. */
  private static boolean isBinary(byte[] bytes) {
    return !isText(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** Stray control characters are debris of a crawl; many of them are no text. */
  private static boolean isText(String characters) {
    long controls =
        characters.chars().filter(c -> c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0).count();
    return controls * 100 <= characters.length();
  }
}

package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a request as the graph's IRIs write it: characters beyond ASCII as they are (RFC
 * 3987), what an IRI's segment may not hold percent-encoded, a slash in a name as {@code %2F}.
 */
final class IriPath {
  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern KEPT =
      Pattern.compile("[A-Za-z0-9\\-._~!$&'()*+,;=:@]|[^\\x00-\\xA0]");

  private IriPath() {}

  /**
   * What comes after {@code prefix} in the path of {@code request}.
   *
   * @throws Refusal where it is no UTF-8
   */
  static String after(String prefix, HttpServletRequest request) {
    String raw = request.getRequestURI();
    return of(raw.length() < prefix.length() ? "" : raw.substring(prefix.length()));
  }

  /** The IRI form of {@code path}, which is percent-encoded as it came. */
  static String of(String path) {
    Matcher encoded = ENCODED.matcher(path);
    return encoded.replaceAll(run -> Matcher.quoteReplacement(decoded(run.group())));
  }

  private static String decoded(String run) {
    StringBuilder out = new StringBuilder();
    text(run)
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> out.append(KEPT.matcher(c).matches() ? c : encoded(c)));
    return out.toString();
  }

  private static String encoded(String character) {
    StringBuilder out = new StringBuilder();
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      out.append("%%%02X".formatted(b));
    }
    return out.toString();
  }

  private static String text(String run) {
    byte[] bytes =
        URLDecoder.decode(run, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("path-no-utf8");
    }
  }
}

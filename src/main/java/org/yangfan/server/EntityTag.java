package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Entity tags of answers that only change with what they are made from (RFC 9110, 8.8.3). */
final class EntityTag {
  private static final int BYTES = 12;

  /** Taken, with a quality above 0 (RFC 9110, 12.5.3). */
  private static final Pattern GZIP = Pattern.compile("gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private EntityTag() {}

  /** The tag of an answer that is made from {@code parts} alone. */
  static String of(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      byte[] hash = Arrays.copyOf(digest.digest(), BYTES);
      return "\"" + HexFormat.of().formatHex(hash) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Sets the tag; whether the client has that version already and is told so by a 304. */
  static boolean unchanged(String tag, HttpServletRequest request, HttpServletResponse response) {
    String sent = compressed(request) ? tag.replaceFirst("\"$", "-gzip\"") : tag;
    response.setHeader("ETag", sent);
    response.setHeader("Cache-Control", "no-cache");
    String known = request.getHeader("If-None-Match");
    boolean unchanged = known != null && (known.strip().equals("*") || known.contains(sent));
    if (unchanged) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return unchanged;
  }

  /** Whether the answer may be compressed: those bytes are a representation of their own. */
  static boolean compressed(HttpServletRequest request) {
    String encodings = request.getHeader("Accept-Encoding");
    return encodings != null && GZIP.matcher(encodings).find();
  }
}

package org.yangfan.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.yangfan.regex.Pattern;

/** The formats that documents come in, told apart by their content, never by a file's name. */
enum Format {
  PLAIN,
  HTML,
  DOCX,
  PDF,
  /** Word before 2007, or an encrypted DOCX: both are OLE compound files. */
  COMPOUND,
  RTF;

  /** A PDF may have some bytes before its header (ISO 32000-1, H.3, note 13). */
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  private static final Pattern WHOLE_PAGE =
      Pattern.compile(
          "(?i)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title)\\b");

  private static final Pattern FRAGMENT =
      Pattern.compile("(?is)\\s*<(div|article|section|main|p|h[1-6])\\b[^>]*>.*</\\1\\s*>\\s*");

  /** The format of a file's bytes; text, if none of the others. */
  static Format of(byte[] bytes) {
    String head = head(bytes, PDF_HEADER_WITHIN);
    if (head.startsWith("PK\u0003\u0004")) {
      return DOCX;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (isCompound(bytes)) {
      return COMPOUND;
    }
    return head.contains("%PDF-") ? PDF : PLAIN;
  }

  /** HTML or plain, of a text; Markdown with some HTML in it stays plain. */
  static Format of(String characters) {
    String text = characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
    return WHOLE_PAGE.matcher(text).lookingAt() || FRAGMENT.matcher(text).matches() ? HTML : PLAIN;
  }

  private static boolean isCompound(byte[] bytes) {
    if (bytes.length < OLE.length) {
      return false;
    }
    for (int i = 0; i < OLE.length; i++) {
      if ((bytes[i] & 0xFF) != OLE[i]) {
        return false;
      }
    }
    return true;
  }

  private static String head(byte[] bytes, int length) {
    byte[] head = Arrays.copyOf(bytes, Math.min(length, bytes.length));
    return new String(head, StandardCharsets.ISO_8859_1);
  }
}

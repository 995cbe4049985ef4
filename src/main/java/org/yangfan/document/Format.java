package org.yangfan.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.yangfan.regex.Pattern;

/** The formats that documents come in, told apart by their content, never by a file's name. */
enum Format {
  PLAIN,
  HTML,
  DOCX,
  PDF,
  /** Word before 2007, or an encrypted DOCX: both are OLE compound files. */
  COMPOUND,
  RTF,
  /** Pictures, archives, programs: known by their first bytes, and not read. */
  OTHER;

  /** The formats that are read, in words. */
  static final String READ =
      "txt, Markdown, HTML, DOCX or PDF (run text recognition, OCR, on a picture)";

  /** A PDF may have some bytes before its header (ISO 32000-1, H.3, note 13). */
  private static final int PDF_HEADER_WITHIN = 1024;

  /** The first bytes of other files, and what these are. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("\u0089PNG\r\n", "a picture (PNG)"),
          Map.entry("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
          Map.entry("GIF8", "a picture (GIF)"),
          Map.entry("BM", "a picture (BMP)"),
          Map.entry("II*\0", "a picture (TIFF)"),
          Map.entry("MM\0*", "a picture (TIFF)"),
          Map.entry("RIFF", "a picture, a sound or a film (RIFF)"),
          Map.entry("AT&TFORM", "a scan (DjVu)"),
          Map.entry("\u001F\u008B", "packed (gzip)"),
          Map.entry("BZh", "packed (bzip2)"),
          Map.entry("\u00FD7zXZ", "packed (xz)"),
          Map.entry("7z\u00BC\u00AF", "an archive (7z)"),
          Map.entry("Rar!", "an archive (RAR)"),
          Map.entry("SQLite format 3", "a database (SQLite)"),
          Map.entry("\u007FELF", "a program"),
          Map.entry("MZ", "a program"));

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
    if (head.contains("%PDF-")) {
      return PDF;
    }
    return name(bytes) == null ? PLAIN : OTHER;
  }

  /** What the first bytes of a file that is not read say it is, or null. */
  static String name(byte[] bytes) {
    String head = head(bytes, PDF_HEADER_WITHIN);
    boolean isText = head.chars().noneMatch(c -> c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0);
    return isText
        ? null
        : OTHERS.entrySet().stream()
            .filter(other -> head.startsWith(other.getKey()))
            .map(Map.Entry::getValue)
            .findAny()
            .orElse(null);
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

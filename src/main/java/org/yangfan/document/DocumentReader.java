package org.yangfan.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads the bytes of a policy document into a {@link Document}. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableDocument where it is missing, empty, binary or not in a known encoding
   */
  public static Document read(Path file) throws UnreadableDocument {
    if (!Files.exists(file)) {
      throw new UnreadableDocument("no such file");
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableDocument("is a folder: name the documents in it");
    }
    try {
      return read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnreadableDocument("cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads the bytes of a document.
   *
   * @param name its file name; the part before the last dot becomes the document's id
   */
  public static Document read(String name, byte[] bytes) throws UnreadableDocument {
    Text text = Text.of(decode(bytes));
    if (text.trim(text.span()).isEmpty()) {
      throw new UnreadableDocument("is empty");
    }
    return new Document(id(name), name, sha256(bytes), text);
  }

  private static String id(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String decode(byte[] bytes) throws UnreadableDocument {
    for (Charset charset : candidates(bytes)) {
      try {
        String characters = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (isText(characters)) {
          return characters;
        }
        throw new UnreadableDocument("is binary (it holds control characters): give its text");
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    throw new UnreadableDocument("is not text in UTF-8, UTF-16 or GB18030: give its text");
  }

  private static boolean isText(String characters) {
    return characters.chars().noneMatch(c -> c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0);
  }

  /** The encodings to try, in order: a byte order mark decides; GB18030 only where UTF-8 fails. */
  private static List<Charset> candidates(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    return List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** The SHA-256 digest of {@code bytes} in lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

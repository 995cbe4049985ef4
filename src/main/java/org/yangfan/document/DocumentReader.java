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
    Charset charset = byteOrderMark(bytes);
    try {
      String characters = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (characters.indexOf('\0') >= 0) {
        throw new UnreadableDocument("is binary (it holds zero bytes): give its text");
      }
      return characters;
    } catch (CharacterCodingException e) {
      throw new UnreadableDocument("is neither " + charset + " text nor a known format");
    }
  }

  private static Charset byteOrderMark(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
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

package org.yangfan.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads the bytes of a policy document (txt, Markdown, HTML, DOCX, PDF; told apart by content) into
 * a {@link Document}.
 *
 * <p>The text of a txt or Markdown file is the decoded file as it is; of the others it is what
 * {@code extract --text} prints, and what all positions refer to.
 */
public final class DocumentReader {
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private DocumentReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableDocument where it is missing, empty, binary, broken, encrypted, or has no
   *     text
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
      throw new UnreadableDocument("cannot be read: " + FileTrouble.of(e));
    }
  }

  /**
   * Reads the bytes of a document.
   *
   * @param name its file name; the part before the last dot becomes the document's id
   */
  public static Document read(String name, byte[] bytes) throws UnreadableDocument {
    FileWords words = words(bytes);
    Text text = Text.of(words.characters());
    if (text.trim(text.span()).isEmpty()) {
      throw new UnreadableDocument("is empty: give a document with text");
    }
    return new Document(id(name), name, sha256(bytes), text, words.gaps());
  }

  /** The id of a document: its file name without its ending. */
  public static String id(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static FileWords words(byte[] bytes) throws UnreadableDocument {
    return switch (Format.of(bytes)) {
      case PDF -> PdfText.of(bytes);
      case DOCX -> new FileWords(DocxText.of(bytes));
      case COMPOUND -> throw compound(bytes);
      case RTF ->
          throw new UnreadableDocument("is RTF, which is not read: save it as DOCX or as txt");
      case OTHER ->
          throw new UnreadableDocument(
              "is %s, which is not read: give a plan as %s"
                  .formatted(Format.name(bytes), Format.READ));
      default -> new FileWords(decoded(bytes));
    };
  }

  private static String decoded(byte[] bytes) throws UnreadableDocument {
    String characters = Encoding.decode(bytes);
    return Format.of(characters) == Format.HTML ? HtmlText.of(characters) : characters;
  }

  /** An encrypted DOCX has a stream of this name (MS-OFFCRYPTO, 2.3). */
  private static UnreadableDocument compound(byte[] bytes) {
    String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), BYTES);
    return new UnreadableDocument(
        new String(bytes, BYTES).contains(name)
            ? "is encrypted: open it with its password and save it without one"
            : "is an old Word file (.doc), which is not read: save it as DOCX");
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

package org.yangfan.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words; Java's own are often its path alone. */
public final class FileTrouble {
  private FileTrouble() {}

  /** The reason, without the name of the file. */
  public static String of(IOException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (trouble instanceof AccessDeniedException) {
      return "you have no permission";
    }
    if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
      return "a file is there that is no folder";
    }
    if (trouble instanceof CharacterCodingException) {
      return "it is not UTF-8: save it as UTF-8";
    }
    String reason =
        trouble instanceof FileSystemException file ? file.getReason() : trouble.getMessage();
    return reason == null ? trouble.getClass().getSimpleName() : reason;
  }
}

package org.yangfan.heldout;

import java.util.List;
import org.yangfan.document.DocxMaker;

/** Makes a DOCX of a text. */
public final class WordFile implements Rows.Taker {
  private final DocxMaker docx = new DocxMaker();

  private WordFile() {}

  /** The file of {@code text}, in which a row of a table stands between pipes. */
  public static byte[] of(String text) {
    WordFile file = new WordFile();
    Rows.each(text, file);
    return file.docx.bytes();
  }

  @Override
  public void paragraph(String words) {
    docx.paragraph(words);
  }

  @Override
  public void table(List<List<String>> rows) {
    docx.table(rows.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new));
  }
}

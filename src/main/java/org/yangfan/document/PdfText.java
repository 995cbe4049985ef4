package org.yangfan.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text layer of a PDF. */
final class PdfText {
  private static final double LEAST_PLAUSIBLE = 0.5;

  private static final String CUT_OFF = "file-cut-off";

  private PdfText() {}

  /**
   * The text of a PDF file's bytes: its lines put together to paragraphs, page numbers left out. A
   * page without words, or with damage, is a gap, and so are pages that the file lost.
   */
  static FileWords of(byte[] bytes) throws UnreadableDocument {
    FileWords words = words(bytes);
    boolean isPlausible = UsualCharacters.share(words.characters()) >= LEAST_PLAUSIBLE;
    boolean isBlank = words.characters().isBlank();
    if (isBlank && PdfDamage.isCutOff(bytes)
        || !isPlausible && (has(words, CUT_OFF) || has(words, PdfParagraphs.PAGE_DAMAGED))) {
      throw new UnreadableDocument(
          "is a PDF that is broken or cut off, with no words that can be read: give another copy");
    }
    if (isBlank) {
      throw new UnreadableDocument(
          "is a PDF without a text layer (a scan, or fonts that do not tell their characters):"
              + " run text recognition (OCR) on it and give the result");
    }
    if (!isPlausible) {
      throw new UnreadableDocument(
          "is a PDF whose fonts tell wrong characters: its text would be noise;"
              + " run text recognition (OCR) on it and give the result");
    }
    return words;
  }

  private static boolean has(FileWords words, String code) {
    return words.gaps().stream().anyMatch(gap -> gap.code().equals(code));
  }

  private static FileWords words(byte[] bytes) throws UnreadableDocument {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<List<PdfLine>> pages = PdfLines.of(document);
      FileWords words = PdfParagraphs.of(RunningHeads.without(pages), PdfDamage.pages(document));
      int lost = document.getNumberOfPages() - pages.size();
      return lost > 0 || PdfDamage.isCutOff(bytes) ? cutOff(words, pages.size()) : words;
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocument(
          "is encrypted: open it with its password and save it without one");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(
          "is a broken PDF (%s): print or save it anew, or give another copy"
              .formatted(e.getMessage()));
    }
  }

  private static FileWords cutOff(FileWords words, int pages) {
    List<Gap> gaps = new ArrayList<>(words.gaps());
    gaps.add(
        new Gap(
            words.characters().length(),
            CUT_OFF,
            "the file is cut off or lost pages: only %d were found; give another copy"
                .formatted(pages)));
    return new FileWords(words.characters(), gaps);
  }
}

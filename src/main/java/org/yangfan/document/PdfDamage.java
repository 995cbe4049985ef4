package org.yangfan.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Finds what a PDF lost on its way, which PDFBox mends without a word: pages whose streams or fonts
 * are gone or cannot be unpacked, pages that are not there, an end that was cut off (ISO 32000-1,
 * 7.5).
 */
final class PdfDamage {
  private static final String END = "%%EOF";

  /** Readers look for the end in as many last bytes. */
  private static final int TAIL = 1024;

  private static final int UNPACKED_AT_ONCE = 8192;

  private final Map<COSStream, Boolean> broken = new IdentityHashMap<>();

  private PdfDamage() {}

  /** Which pages of {@code document} have damage, in order, counted from 0. */
  static List<Integer> pages(PDDocument document) {
    PdfDamage damage = new PdfDamage();
    List<Integer> damaged = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      if (damage.of(page)) {
        damaged.add(number);
      }
      number++;
    }
    return damaged;
  }

  /** Whether the file's end is missing. */
  static boolean isCutOff(byte[] bytes) {
    int start = Math.max(0, bytes.length - TAIL);
    return !new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1)
        .contains(END);
  }

  private boolean of(PDPage page) {
    Deque<COSBase> waiting = new ArrayDeque<>();
    add(waiting, page.getCOSObject().getItem(COSName.CONTENTS));
    PDResources resources = page.getResources();
    if (resources != null) {
      add(waiting, resources.getCOSObject().getItem(COSName.FONT));
      add(waiting, resources.getCOSObject().getItem(COSName.XOBJECT));
    }
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!waiting.isEmpty()) {
      COSBase part = waiting.pop();
      COSBase value = part instanceof COSObject reference ? reference.getObject() : part;
      if (value == null || value instanceof COSStream stream && isBroken(stream)) {
        return true;
      }
      if (seen.add(value)) {
        parts(value).forEach(further -> add(waiting, further));
      }
    }
    return false;
  }

  private static void add(Deque<COSBase> waiting, COSBase part) {
    if (part != null) {
      waiting.push(part);
    }
  }

  /** What {@code value} is made of; a picture has no words. */
  private static List<COSBase> parts(COSBase value) {
    List<COSBase> parts = new ArrayList<>();
    if (value instanceof COSArray array) {
      array.forEach(parts::add);
    } else if (value instanceof COSDictionary dictionary) {
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        if (!COSName.PARENT.equals(entry.getKey())) {
          parts.add(entry.getValue());
        }
      }
    }
    return parts;
  }

  private boolean isBroken(COSStream stream) {
    boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    return !picture && broken.computeIfAbsent(stream, PdfDamage::cannotBeUnpacked);
  }

  private static boolean cannotBeUnpacked(COSStream stream) {
    if (!COSName.FLATE_DECODE.equals(stream.getFilters())) {
      return false;
    }
    byte[] some = new byte[UNPACKED_AT_ONCE];
    try (InputStream packed = stream.createRawInputStream();
        InputStream unpacked = new InflaterInputStream(packed)) {
      while (unpacked.read(some) >= 0) {
        continue;
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}

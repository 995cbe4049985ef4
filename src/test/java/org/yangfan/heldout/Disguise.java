package org.yangfan.heldout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What crawls, word processors and printers do to a composed text: the bytes of the file. Other
 * styles of the text itself are a {@link Restyling}.
 */
enum Disguise {
  PLAIN("UTF-8"),
  CRLF("CRLF"),
  BYTE_ORDER_MARK("byte order mark"),
  GB18030("GB18030"),
  UTF_16("UTF-16"),
  BIG5("Big5, traditional"),
  TRADITIONAL("UTF-8, traditional"),
  PAGES("page numbers"),
  NARROW("narrow lines"),
  INDENTED("indented"),
  FULL_WIDTH("full-width"),
  HTML("HTML"),
  DOCX("DOCX"),
  PDF("PDF"),
  SCRAMBLED("scrambled");

  private static final int WIDTH = 38;

  final String words;

  Disguise(String words) {
    this.words = words;
  }

  /** The bytes of {@code text} as a file holds them. */
  byte[] bytes(String text, Dice dice) {
    return switch (this) {
      case CRLF -> utf8(text.replace("\n", "\r\n"));
      case BYTE_ORDER_MARK -> utf8("\uFEFF" + text);
      case GB18030 -> text.getBytes(Charset.forName("GB18030"));
      case UTF_16 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case PAGES -> utf8(pages(text, dice));
      case NARROW -> utf8(text.lines().map(Disguise::wrapped).collect(Collectors.joining("\n")));
      case INDENTED -> utf8(text.lines().map(Disguise::indented).collect(Collectors.joining("\n")));
      case BIG5 ->
          Traditional.of(text.replace('–', '-').replace('～', '∼'))
              .getBytes(Charset.forName("Big5-HKSCS"));
      case TRADITIONAL -> utf8(Traditional.of(text));
      case HTML -> utf8(HtmlPage.of(text));
      case DOCX -> WordFile.of(text);
      case PDF -> PrintedFile.of(text);
      case FULL_WIDTH -> utf8(fullWidth(text));
      case SCRAMBLED -> utf8(new Scrambler(dice).scramble(text));
      default -> utf8(text);
    };
  }

  /** Whether it holds no marks of Markdown or HTML. */
  boolean isOffice() {
    return this == DOCX || this == PDF;
  }

  /** How a file's name ends. */
  String ending() {
    return isOffice() || this == HTML ? "." + name().toLowerCase(Locale.ROOT) : ".txt";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Breaks some long lines where a page ends, with the page's number in between. */
  private static String pages(String text, Dice dice) {
    StringBuilder paged = new StringBuilder();
    int page = 1;
    for (String line : text.lines().toList()) {
      boolean breaks = isProse(line) && line.length() > 60 && dice.chance(0.3);
      int at = breaks ? dice.between(40, line.length() - 5) : line.length();
      paged.append(line, 0, at).append('\n');
      if (breaks) {
        paged.append("— ").append(page++).append(" —\n").append(line.substring(at)).append('\n');
      }
    }
    return paged.toString();
  }

  private static String wrapped(String line) {
    if (!isProse(line)) {
      return line;
    }
    StringBuilder wrapped = new StringBuilder(line);
    for (int at = WIDTH; at < wrapped.length(); at += WIDTH + 1) {
      wrapped.insert(at, '\n');
    }
    return wrapped.toString();
  }

  private static String indented(String line) {
    return isProse(line) ? "　　" + line + "　" : line;
  }

  private static boolean isProse(String line) {
    return !line.startsWith("|") && !line.startsWith("<") && !line.startsWith("#");
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean narrow = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '%';
      wide.append(narrow ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }
}

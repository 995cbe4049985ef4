package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/**
 * Something in a document that was not understood, or that a person should look at.
 *
 * @param line counted from 1
 * @param column in code points, counted from 1
 * @param code stable, in kebab case: {@code heading-without-number}
 * @param message what was found and what to do
 * @param length of what it is about, in code points; 0 where only its beginning is known. Facts
 *     files do not say it.
 */
public record Finding(int line, int column, String code, String message, @JsonIgnore int length) {

  private static final Pattern QUOTED = Pattern.compile("“(?<words>[^”]+)”|'(?<title>.+?)'");

  public Finding {
    Checks.present("code", code);
    Checks.present("message", message);
  }

  /** Something of which only the beginning is known. */
  public Finding(int line, int column, String code, String message) {
    this(line, column, code, message, 0);
  }

  /** Something at the UTF-16 {@code index} of {@code text}, told by its place as it was printed. */
  public static Finding at(Text text, int index, String code, String message) {
    Text printed = text.asPrinted();
    int place = text.printedIndex(index);
    return new Finding(printed.line(place), printed.column(place), code, message);
  }

  /** Something that is all of {@code span}, as far as it was printed in one piece. */
  public static Finding of(Text text, Span span, String code, String message) {
    Finding at = at(text, span.start(), code, message);
    Text printed = text.asPrinted();
    int start = printed.codePoint(text.printedIndex(span.start()));
    int end = printed.codePoint(text.printedPlace(span).end());
    return new Finding(at.line, at.column, code, message, Math.max(0, end - start));
  }

  /** What it is about, as its message quotes it first; empty where it quotes nothing. */
  public String quoted() {
    Matcher quoted = QUOTED.matcher(message);
    if (!quoted.find()) {
      return "";
    }
    return quoted.group("words") == null ? quoted.group("title") : quoted.group("words");
  }

  /** What is said of the same place, however far it reaches. */
  public Finding said() {
    return new Finding(line, column, code, message);
  }
}

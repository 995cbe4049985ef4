package org.yangfan.fact;

import org.yangfan.document.Text;

/**
 * Something in a document that was not understood, or that a person should look at.
 *
 * @param line counted from 1
 * @param column in code points, counted from 1
 * @param code stable, in kebab case: {@code heading-without-number}
 * @param message what was found and what to do
 */
public record Finding(int line, int column, String code, String message) {

  public Finding {
    Checks.present("code", code);
    Checks.present("message", message);
  }

  /** Something at the UTF-16 {@code index} of {@code text}, told by its place as it was printed. */
  public static Finding at(Text text, int index, String code, String message) {
    Text printed = text.asPrinted();
    int place = text.printedIndex(index);
    return new Finding(printed.line(place), printed.column(place), code, message);
  }
}

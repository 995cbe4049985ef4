package org.yangfan.fact;

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
}

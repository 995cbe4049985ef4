package org.yangfan.graph;

import java.util.Objects;

/**
 * Something in the graph that is wrong, or worth a look.
 *
 * @param weight whether the graph may be used as it is
 * @param focus what it is about: an IRI or a file
 * @param path the property, or null
 * @param value the value that is wrong, or null
 * @param message what is wrong and what to change
 */
public record Violation(Weight weight, String focus, String path, String value, String message) {

  /** How much a violation weighs. */
  public enum Weight {
    /** The graph may not be used. */
    ERROR,
    /** The graph may be used; a person should look. */
    NOTE
  }

  public Violation {
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(focus, "focus");
    Objects.requireNonNull(message, "message");
  }

  /** All of it in one line: {@code focus path value: message}. */
  public String line() {
    StringBuilder line = new StringBuilder(focus);
    if (path != null) {
      line.append(' ').append(path);
    }
    if (value != null) {
      line.append(' ').append(value);
    }
    return line.append(": ").append(message).toString();
  }
}

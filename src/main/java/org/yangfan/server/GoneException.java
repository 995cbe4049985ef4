package org.yangfan.server;

import java.io.Serial;
import java.util.Optional;

/** What was here and is no more; the message says what took its place. */
final class GoneException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Instead instead;

  private GoneException(String message, Instead instead) {
    super(message);
    this.instead = instead;
  }

  /** Where to go on, if that is known. */
  Optional<Instead> instead() {
    return Optional.ofNullable(instead);
  }

  /** A generation that is no longer kept; {@code present} is the same of the current one. */
  static GoneException generation(String id, String current, String present) {
    return new GoneException(
        "generation %s is no longer kept; the current one is %s".formatted(id, current),
        new Instead("latest", "latest-version", present, present));
  }

  /** A thing; {@code thing} and {@code successor} are what follows the base in their IRIs. */
  static GoneException replaced(String thing, String base, String successor) {
    return new GoneException(
        "%s is gone: %s took its place".formatted(thing, successor),
        new Instead("replacedBy", "successor-version", base + successor, "/" + successor));
  }

  /** A part of a thing that is still here. */
  static GoneException part(String thing, String base, String whole) {
    return new GoneException(
        "%s is gone; it was a part of %s".formatted(thing, whole),
        new Instead("partOf", "up", base + whole, "/" + whole));
  }

  /** A thing that nothing is known to have replaced. */
  static GoneException forGood(String thing) {
    return new GoneException(
        "%s is gone: the data does not have it any more, and nothing took its place"
            .formatted(thing),
        null);
  }
}

package org.yangfan.server;

import java.io.Serial;
import java.util.Optional;
import org.yangfan.fault.Fault;
import org.yangfan.fault.FaultException;

/** What was here and is no more; says what took its place. */
final class GoneException extends FaultException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Instead instead;

  private GoneException(Fault fault, Instead instead) {
    super(fault);
    this.instead = instead;
  }

  /** Where to go on, if that is known. */
  Optional<Instead> instead() {
    return Optional.ofNullable(instead);
  }

  /** A generation that is no longer kept; {@code present} is the same of the current one. */
  static GoneException generation(String id, String current, String present) {
    return new GoneException(
        Fault.of("generation-gone", "generation", id, "current", current),
        new Instead("latest", "latest-version", present, present));
  }

  /** A thing; {@code thing} and {@code successor} are what follows the base in their IRIs. */
  static GoneException replaced(String thing, String base, String successor) {
    return new GoneException(
        Fault.of("gone-replaced", "thing", thing, "successor", successor),
        new Instead("replacedBy", "successor-version", base + successor, "/" + successor));
  }

  /** A part of a thing that is still here. */
  static GoneException part(String thing, String base, String whole) {
    return new GoneException(
        Fault.of("gone-part", "thing", thing, "whole", whole),
        new Instead("partOf", "up", base + whole, "/" + whole));
  }

  /** A thing that nothing is known to have replaced. */
  static GoneException forGood(String thing) {
    return new GoneException(Fault.of("gone-for-good", "thing", thing), null);
  }
}

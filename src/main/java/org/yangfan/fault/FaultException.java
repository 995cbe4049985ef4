package org.yangfan.fault;

import java.io.Serial;

/** A request that cannot be answered as it is. The message is the fault in English. */
public abstract class FaultException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  protected FaultException(Fault fault) {
    super(fault.en());
    this.fault = fault;
  }

  /** What is wrong, and what to change. */
  public Fault fault() {
    return fault;
  }
}

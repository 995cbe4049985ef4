package org.yangfan.cli;

/** Where what was extracted goes: one document after the other, in order. */
interface ExtractOutput {
  void add(Extracted one) throws Failure;

  /** No more documents follow. */
  default void end() {}
}

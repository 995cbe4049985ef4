package org.yangfan.extract.head;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.vocabulary.Region;

/** Reads the names of bodies that stand in a block, apart or run together. */
@FunctionalInterface
public interface IssuerNames {

  /** The full names of the bodies in {@code block}, in order. */
  List<String> in(Span block, Region region);
}

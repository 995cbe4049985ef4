package org.yangfan.extract;

import java.util.List;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/** Finds the passages that list responsible bodies, and reads them. */
final class UnitLists {
  UnitLists(Vocabulary vocabulary) {}

  /** Every unit passage of {@code within}, in order. */
  List<UnitPassage> find(Text text, Span within, Region region, Consumer<Finding> findings) {
    return List.of();
  }
}

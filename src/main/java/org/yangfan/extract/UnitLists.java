package org.yangfan.extract;

import java.util.List;
import java.util.function.Consumer;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/**
 * Finds the passages that list responsible bodies, and reads them: brackets and lines that a marker
 * opens (责任单位：…), and brackets that a verb closes (…按职责分工负责）. Linear in time.
 */
final class UnitLists {
  private final Bodies bodies;

  UnitLists(Vocabulary vocabulary) {
    this.bodies = vocabulary.bodies();
  }

  /** Every unit passage of {@code within}, in order; adjacent ones are one. */
  List<UnitPassage> find(Text text, Span within, Region region, Consumer<Finding> findings) {
    return new UnitReading(text, within, bodies, region, findings).passages();
  }
}

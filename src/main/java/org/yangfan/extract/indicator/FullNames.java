package org.yangfan.extract.indicator;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.promise.Promise;

/**
 * Names what the figures of a clause count in full, by what was told before them: the whole of a
 * part, the thing of a level or a size, the network of a rate.
 */
public final class FullNames {
  private final String string;
  private final Promise whole;
  private final String ofKind;

  /**
   * @param string the paragraph with its brackets masked
   * @param whole what the clause tells a part of, or null
   * @param ofKind what the clause tells the kinds of; may be empty
   */
  public FullNames(String string, Promise whole, String ofKind) {
    this.string = string;
    this.whole = whole;
    this.ofKind = ofKind;
  }

  /**
   * {@code promise} by its full name; null where its words say but of what level its thing is.
   *
   * @param item where its words and its figure stand
   * @param before the promises before it in its sentence
   * @param object what the clauses without figures before it are about; may be empty
   */
  public Promise of(Promise promise, Span item, List<Promise> before, String object) {
    Promise last = before.isEmpty() ? null : before.get(before.size() - 1);
    Promise part = PartNames.completed(promise, whole, string, item.start());
    String leveled = Levels.completed(part.words(), string, item.end(), last, object);
    String sized = Sizes.completed(leveled, last);
    String named = sized.endsWith(ofKind) ? sized : sized + ofKind;
    return Levels.isAlone(sized) ? null : NetworkRates.named(part.of(named), before);
  }
}

package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.promise.Promise;
import org.yangfan.extract.promise.PromiseForms;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.quantity.Numeral;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** A clause that gives new figures for what was just promised: 上述两项分别达到60%和1200个. */
final class Aforesaid {
  private static final Pattern THOSE =
      Pattern.compile(
          "(?:上述|以上|前述|这|(?=[两二三四五][项个](?:指标|目标|数值|比例)))(?<count>[两二三四五])[项个]?(?:指标|目标|数值|比例)?(?:将|要|力争|再)*分别");

  private Aforesaid() {}

  /**
   * What {@code figures} promise of the last things of {@code before}; empty unless the words from
   * {@code start} to the clause's end name them so, one for each figure.
   */
  static List<Promise> read(
      String string, Span clause, int start, List<Figure> figures, List<Promise> before) {
    Matcher those = THOSE.matcher(string).region(start, clause.end());
    if (!those.lookingAt()) {
      return List.of();
    }
    int count = Numeral.value(those.group("count")).intValue();
    List<Figure> given = figures.stream().filter(f -> f.start() >= those.end()).toList();
    if (count != given.size() || before.size() < count) {
      return List.of();
    }
    List<Promise> found = new ArrayList<>();
    Bound shared = Bound.before(string, start, given.get(0).start());
    for (int i = 0; i < count; i++) {
      Figure figure = given.get(i);
      Promise said = before.get(before.size() - count + i);
      Bound own = Bound.before(string, start, figure.start());
      Promise promise =
          PromiseForms.promise(
                  figure, own.isStated() ? own : shared, said.words(), said.verb(), null)
              .promise();
      found.add(promise.at(new Span(said.clause().start(), clause.end()), said.per()));
    }
    return found;
  }
}

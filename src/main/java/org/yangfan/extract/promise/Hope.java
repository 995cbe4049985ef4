package org.yangfan.extract.promise;

import org.yangfan.extract.clause.Verbs;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Pattern;

/** A value that is striven for: no less than it is promised. */
final class Hope {
  /** 力争覆盖率80%. */
  private static final Pattern HOPED = Pattern.compile("力争[^，。；、]*$");

  /** By no day that a comma sets off, with a verb: 力争培育2家, 力争到2025年建成3家. */
  private static final Pattern HOPED_TO =
      Pattern.compile(
          "(?<![底末前]，?)(?<![^全]年，?)力争(?:到20\\d\\d年[底末]?前?|每年|[\\d一二三四五两]年(?:内|时间)?)?(?:"
              + Verbs.ANY
              + ")[^，。；、]*$");

  private static final int FARTHEST = 60;

  private Hope() {}

  /**
   * {@code bound}; or that of a hope, where nothing bounds the figure and words before it tell one.
   *
   * @param figure index where the figure begins
   * @param withVerb whether a hope is one only with a verb right behind it
   */
  static Bound in(String string, int figure, Bound bound, boolean withVerb) {
    Pattern hope = withVerb ? HOPED_TO : HOPED;
    boolean hoped =
        !bound.isStated()
            && hope.matcher(string).region(Math.max(0, figure - FARTHEST), figure).find();
    return hoped ? new Bound(Comparator.AT_LEAST, true, bound.start()) : bound;
  }
}

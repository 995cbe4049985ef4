package org.yangfan.extract.target;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.extract.indicator.PartNames;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Pattern;

/** Kinds of what stands before a colon: 打造5G标杆：渔船10个、冷链6个. */
final class KindsAfterColon {
  /** Kinds by a bare name with a bare number each: 渔船10个、冷链6个. */
  private static final Pattern KINDS = Pattern.compile("(?:\\p{IsHan}{2,8}\\d{1,4}[个项家]、?){2,12}");

  private KindsAfterColon() {}

  /**
   * What {@code clause} lists the kinds of; empty where it lists none.
   *
   * @param object what the clause before is about
   */
  static String kind(String string, Span clause, List<Figure> figures, String object) {
    boolean listed =
        figures.size() > 1
            && clause.start() > 0
            && string.charAt(clause.start() - 1) == '：'
            && PartNames.isHeld(object)
            && KINDS.matcher(string).region(clause.start(), clause.end()).matches();
    return listed ? object : "";
  }
}

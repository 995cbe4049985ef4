package org.yangfan.extract.unit;

import java.util.List;
import java.util.regex.Pattern;
import org.yangfan.document.PlainCharacters;
import org.yangfan.fact.Unit;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** Places that stand for their governments, because the last of a list says so: 甲市、乙市人民政府. */
final class Governments {
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,7}[市县区州盟旗]");
  private static final String GOVERNMENT = "人民政府";

  private Governments() {}

  /** Whether {@code words} have the form of a place's name. */
  static boolean isPlace(String words) {
    return PLACE.matcher(words).matches();
  }

  /** Whether {@code unit}, which is called {@code mention}, is the government of a place. */
  static boolean isOf(Unit unit, String mention) {
    return isPlace(mention) && unit.name().endsWith(GOVERNMENT);
  }

  /** Gives each place of {@code units} that stands before a government the name of its own. */
  static void complete(List<PlacedUnit> units, Bodies bodies, Region region) {
    boolean before = false;
    for (int i = units.size() - 1; i >= 0; i--) {
      PlacedUnit placed = units.get(i);
      String mention = PlainCharacters.of(placed.unit().mention());
      if (before && isPlace(mention) && !placed.unit().collective()) {
        units.set(i, placed.named(bodies.fullName(mention + GOVERNMENT, region)));
      } else {
        before = mention.endsWith("政府") && !placed.unit().collective();
      }
    }
  }
}

package org.yangfan.extract.unit;

import java.util.List;
import org.yangfan.fact.Unit;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** Places that stand for their governments, because the last of a list says so: 甲市、乙市人民政府. */
final class Governments {
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,7}[市县区州盟旗]");
  private static final Pattern OF_PLACE = Pattern.compile(".*([市县区州盟旗])(?:人民)?政府");
  private static final Pattern BARE = Pattern.compile("\\p{IsHan}{2,3}");
  private static final String GOVERNMENT = "人民政府";

  private Governments() {}

  /** Whether {@code words} have the form of a place's name. */
  static boolean isPlace(String words) {
    return PLACE.matcher(words).matches();
  }

  /** Whether {@code unit} is the government of a place. */
  static boolean isOf(Unit unit) {
    return unit.name().endsWith(GOVERNMENT) || unit.name().endsWith("行政公署");
  }

  /** Gives each place of {@code units} that stands before a government the name of its own. */
  static void complete(List<PlacedUnit> units, Bodies bodies, Region region) {
    String kind = "";
    for (int i = units.size() - 1; i >= 0; i--) {
      PlacedUnit placed = units.get(i);
      String mention = placed.mention();
      boolean place = isPlace(mention) && !isOf(placed.unit()) && !placed.unit().collective();
      if (!kind.isEmpty() && place) {
        units.set(i, placed.named(bodies.fullName(mention + GOVERNMENT, region)));
      } else if (!kind.isEmpty() && isBare(placed, mention, bodies, region)) {
        units.set(i, placed.named(bodies.fullName(mention + kind + GOVERNMENT, region)));
      } else {
        boolean goesOn = isOf(placed.unit()) && !placed.unit().collective();
        kind = !goesOn ? "" : kind(mention).isEmpty() ? kind : kind(mention);
      }
    }
  }

  /** Whether {@code mention} is a place without its kind, which the next names: 甲、乙市人民政府. */
  private static boolean isBare(PlacedUnit placed, String mention, Bodies bodies, Region region) {
    return BARE.matcher(mention).matches()
        && !isOf(placed.unit())
        && !bodies.looksLikeBody(mention, region);
  }

  /** 市 of 乙市人民政府; empty for what is no government. */
  private static String kind(String mention) {
    Matcher government = OF_PLACE.matcher(mention);
    return government.matches() ? government.group(1) : "";
  }
}

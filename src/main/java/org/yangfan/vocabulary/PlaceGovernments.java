package org.yangfan.vocabulary;

import java.util.Optional;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The governments of places that a list of bodies names alone: 宁波市, 阿坝州, 青石县. */
final class PlaceGovernments {
  /** A place by the form of its name alone; 全市 and 智慧城市 are none. */
  private static final Pattern PLACE =
      Pattern.compile("(?![全本我各该])(?:\\p{IsHan}{1,5}(?<![城超都股楼夜联])[市县盟旗]|\\p{IsHan}{2,5}州)");

  /** A town of a county, by the form of its name alone; 城乡 and 村镇 are none. */
  private static final Pattern TOWN =
      Pattern.compile("((?![全本我各该])\\p{IsHan}{1,4}(?<![城村集])[镇乡])(?:(?:人民)?政府)?");

  private static final Pattern SEAT = Pattern.compile(".*(?:盟|地区)");

  private final Regions regions;

  PlaceGovernments(Regions regions) {
    this.regions = regions;
  }

  /** The government of the place that {@code mention} is the name of. */
  Optional<Body> of(String mention, Region region) {
    Matcher town = TOWN.matcher(mention);
    if (region.kind() == RegionKind.COUNTY && town.matches()) {
      String own = mention.startsWith(region.name()) ? "" : region.name();
      return Optional.of(new Body(own + town.group(1) + "人民政府", false, false));
    }
    return place(mention, region)
        .map(name -> name + (SEAT.matcher(name).matches() ? "行政公署" : "人民政府"))
        .map(name -> new Body(name, false, false));
  }

  private Optional<String> place(String mention, Region region) {
    return regions
        .within(region, mention)
        .or(() -> regions.named(mention).filter(found -> found.name().equals(mention)))
        .map(Region::name)
        .or(() -> Optional.of(mention).filter(name -> PLACE.matcher(name).matches()));
  }
}

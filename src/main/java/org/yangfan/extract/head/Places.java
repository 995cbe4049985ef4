package org.yangfan.extract.head;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yangfan.fact.Level;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;
import org.yangfan.vocabulary.Regions;

/**
 * Finds the region that words begin with, known to the vocabulary or only by the form of its name.
 */
public final class Places {
  private static final Pattern BY_FORM =
      Pattern.compile(
          "(?!有关|相关|机关|智[慧能]|新型|数字|千兆|重点|示范|工业|产业|科技|信息|网络|公共|农业|农村|物流|化工)([\\p{IsHan}&&[^的于为把在推进加快现将各委局厅]]{2,8}?(?<!强))(省|特别行政区|自治区|自治州|自治县|地区|市|县|区|州|盟|旗)(?!场|域|块|级|政|内|直)");

  /** A zone and the district with which it shares its government: 青石高新区（甲山区）. */
  private static final Pattern ZONE_AND_DISTRICT =
      Pattern.compile("\\p{IsHan}{2,12}区[（(](\\p{IsHan}{1,8}[区县市])[）)]");

  private static final Pattern ALONE = Pattern.compile("\\p{IsHan}{2,5}(?=[：:（(\\s]|$)");

  private static final Pattern ABOUT = Pattern.compile("^关于(?:进一步|加快|推进|推动|促进|支持|做好|加强|实施|深化|开展)*");

  private static final String PARTY = "中共";

  static final int LONGEST_AROUND = 14;

  /** No name with those of the regions around it is longer. */
  private static final int LONGEST_NAME = 60;

  private final Regions regions;
  private final Zones zones;

  public Places(Regions regions) {
    this.regions = regions;
    this.zones = new Zones(regions);
  }

  /** The country. */
  Place country() {
    Region country =
        regions
            .withCode(Regions.COUNTRY)
            .orElse(new Region("", "全国", List.of(), "", RegionKind.COUNTRY));
    return new Place(country, Level.NATIONAL);
  }

  /** A place without a name, for a plan that does not say whose it is. */
  static Place unknown() {
    return new Place(new Region("", "", List.of(), "", RegionKind.PROVINCE), null);
  }

  /** The province whose abbreviation a document number begins with: 渝 of 渝经信规范〔2021〕7号. */
  Optional<Place> ofNumber(String number) {
    return regions.ofNumber(number).map(Place::of);
  }

  /** The innermost region that {@code words} begin with: of 江苏省海州市…, 海州市. */
  public Optional<Place> leading(String words) {
    return innermost(words.substring(0, Math.min(words.length(), LONGEST_NAME)));
  }

  private Optional<Place> innermost(String words) {
    if (words.startsWith(PARTY)) {
      return innermost(words.substring(PARTY.length()));
    }
    Optional<Region> known = regions.leading(words);
    String rest = known.map(region -> without(region, words)).orElse(words);
    Optional<Region> alone = regions.county(words, null);
    if (alone.filter(region -> without(region, words).length() < rest.length()).isPresent()) {
      return alone.map(Place::of);
    }
    Optional<Region> county = regions.county(rest, known.orElse(null));
    if (county.isPresent()) {
      return county.map(Place::of);
    }
    Optional<Region> district = districtOfZone(rest, known.orElse(null));
    if (district.isPresent()) {
      return district.map(Place::of);
    }
    Optional<Region> inner =
        known.isPresent() && rest.isEmpty()
            ? Optional.empty()
            : byForm(rest).map(form -> known.flatMap(in -> inside(in, form.name())).orElse(form));
    if (inner.isPresent() && inner.get().kind() != RegionKind.COUNTRY) {
      Optional<Place> further = innermost(rest.substring(inner.get().name().length()));
      return Optional.of(further.orElse(Place.of(inner.get())));
    }
    return known.map(Place::of);
  }

  /** The district in brackets behind the name of the zone that {@code words} begin with. */
  private Optional<Region> districtOfZone(String words, Region around) {
    Matcher zone = ZONE_AND_DISTRICT.matcher(words);
    return zone.lookingAt() ? regions.county(zone.group(1), around) : Optional.empty();
  }

  /** The division of {@code province} that is called {@code name}. */
  private Optional<Region> inside(Region province, String name) {
    return regions
        .named(name)
        .filter(region -> region.kind() == RegionKind.PREFECTURE)
        .filter(region -> regions.around(region).filter(province::equals).isPresent());
  }

  /** The region that a heading begins with, or the city that it names without its kind: 广州. */
  public Optional<Place> heading(String words) {
    Optional<Place> found = leading(words);
    Matcher name = ALONE.matcher(words);
    return found.filter(place -> place.code() != null).isPresent() || !name.lookingAt()
        ? found
        : regions.named(name.group() + "市").map(Place::of).or(() -> found);
  }

  /** The region that a title names: at its beginning, or after 关于加快推进 and the like. */
  Optional<Place> in(String title) {
    return leading(ABOUT.matcher(title).replaceFirst(""));
  }

  /**
   * {@code place}, or where its name alone does not tell which it is, the one of that name that
   * {@code words} print after the name of the region around it.
   */
  Place told(Place place, String words) {
    String name = place.region().name();
    int at = place.code() == null && !name.isEmpty() ? words.indexOf(name) : -1;
    while (at >= 0) {
      for (int from = Math.max(0, at - LONGEST_AROUND); from < at; from++) {
        Optional<Place> found = leading(words.substring(from, at + name.length()));
        if (found.isPresent() && found.get().code() != null && isSame(found.get(), name)) {
          return found.get();
        }
      }
      at = words.indexOf(name, at + 1);
    }
    return zones.named(place, words);
  }

  private static boolean isSame(Place place, String name) {
    return place.region().name().endsWith(name);
  }

  private static String without(Region region, String words) {
    if (words.startsWith(region.name())) {
      return words.substring(region.name().length());
    }
    return region.shortNames().stream()
        .filter(words::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(name -> words.substring(name.length()))
        .orElse(words);
  }

  private static Optional<Region> byForm(String words) {
    Optional<Region> zone = Zones.leading(words);
    if (zone.isPresent()) {
      return zone;
    }
    Matcher form = BY_FORM.matcher(words);
    if (!form.lookingAt()) {
      return Optional.empty();
    }
    RegionKind kind =
        switch (form.group(2)) {
          case "省" -> RegionKind.PROVINCE;
          case "自治区" -> RegionKind.AUTONOMOUS_REGION;
          case "县", "区", "旗", "自治县" -> RegionKind.COUNTY;
          default -> RegionKind.PREFECTURE;
        };
    return Optional.of(new Region("", form.group(), List.of(form.group(1)), "", kind));
  }
}

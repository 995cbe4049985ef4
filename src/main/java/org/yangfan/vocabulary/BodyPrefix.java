package org.yangfan.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words before the name of a body that say whose it is: 省, 重庆市, 自治区党委, 市政府.
 *
 * @param words as a mention has them; empty where they are elided
 * @param meaning as a full name has them
 * @param party whether they name a party committee
 */
record BodyPrefix(String words, String meaning, boolean party) {
  private static final Map<RegionKind, List<String>> KINDS =
      Map.of(
          RegionKind.COUNTRY, List.of(),
          RegionKind.MUNICIPALITY, List.of("市"),
          RegionKind.PROVINCE, List.of("省"),
          RegionKind.AUTONOMOUS_REGION, List.of("自治区", "区"),
          RegionKind.PREFECTURE, List.of("市", "自治州", "州", "盟", "地区"),
          RegionKind.COUNTY, List.of("自治县", "县", "区", "市", "自治旗", "旗"));

  /** What a zone calls itself by, by the end of its full name. */
  private static final Map<String, List<String>> ZONES =
      Map.of(
          "高新技术产业开发区", List.of("高新区"),
          "经济技术开发区", List.of("经开区", "开发区"),
          "经济开发区", List.of("经开区", "开发区"),
          "综合保税区", List.of("综保区"),
          "工业园区", List.of("园区"),
          "新区", List.of("新区"));

  /**
   * Every prefix of the bodies of {@code region}, the longest first and the empty one last; that
   * alone where the region is not known or the country.
   */
  static List<BodyPrefix> of(Region region) {
    if (region.kind() == RegionKind.COUNTRY || region.name().isEmpty()) {
      return List.of(new BodyPrefix("", "", false));
    }
    List<BodyPrefix> prefixes = new ArrayList<>();
    prefixes.add(new BodyPrefix("", region.name(), false));
    prefixes.add(new BodyPrefix("党委", party(region), true));
    prefixes.add(new BodyPrefix("委", party(region), true));
    prefixes.add(new BodyPrefix("政府", region.name() + "人民政府", false));
    List<String> kinds = new ArrayList<>(kinds(region));
    ZONES.entrySet().stream()
        .filter(kind -> region.code().isEmpty() && region.name().endsWith(kind.getKey()))
        .forEach(kind -> kinds.addAll(kind.getValue()));
    Stream.of(Stream.of(region.name()), region.shortNames().stream(), kinds.stream())
        .flatMap(names -> names)
        .forEach(name -> addAll(prefixes, name, region));
    prefixes.sort(Comparator.comparingInt((BodyPrefix p) -> p.words().length()).reversed());
    return List.copyOf(prefixes);
  }

  /** The kinds that its name ends in: of a district 区, not 市; all where it ends in none. */
  private static List<String> kinds(Region region) {
    List<String> all = KINDS.get(region.kind());
    List<String> own = all.stream().filter(region.name()::endsWith).toList();
    boolean below = region.kind() == RegionKind.PREFECTURE || region.kind() == RegionKind.COUNTY;
    return below && !own.isEmpty() ? own : all;
  }

  /** The region's party committee, as the full names of its organs begin. */
  static String party(Region region) {
    boolean autonomous = region.kind() == RegionKind.AUTONOMOUS_REGION;
    return "中共" + region.name() + (autonomous ? "委员会" : ofOneCharacter(region) + "委");
  }

  /** The kind of a county again whose name of one character is never said without it: 曹县|县|委. */
  private static String ofOneCharacter(Region region) {
    boolean one = region.kind() == RegionKind.COUNTY && region.name().length() == 2;
    return one ? region.name().substring(1) : "";
  }

  private static void addAll(List<BodyPrefix> prefixes, String name, Region region) {
    prefixes.add(new BodyPrefix(name, region.name(), false));
    prefixes.add(new BodyPrefix("中共" + name, region.name(), false));
    for (String government : List.of("政府", "人民政府")) {
      prefixes.add(new BodyPrefix(name + government, region.name() + "人民政府", false));
    }
    for (String party : List.of("委", "党委", "委员会")) {
      prefixes.add(new BodyPrefix(name + party, party(region), true));
      prefixes.add(new BodyPrefix("中共" + name + party, party(region), true));
    }
  }
}

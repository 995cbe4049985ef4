package org.yangfan.vocabulary;

import java.util.Optional;

/** Makes the full name of a body of a region from the pattern of its rule. */
final class BodyNames {
  private static final String CITY = "{city}";
  private static final String PARENT = "{parent}";

  /** What begins the names of its branches where a province's company is not known. */
  private static final String STATE_GRID = "国网";

  private final BodyIndex index;
  private final Regions regions;

  BodyNames(BodyIndex index, Regions regions) {
    this.index = index;
    this.regions = regions;
  }

  /**
   * The full name by {@code rule} of a body that belongs to {@code owner}, in {@code region}; none
   * where the rule needs a city or a company that is not known.
   */
  Optional<String> full(BodyTerm rule, String owner, Region region) {
    if (rule.pattern() == null) {
      boolean government = rule.name().startsWith("人民政府");
      return Optional.of((government ? region.name() : owner) + rule.name());
    }
    String name =
        rule.pattern()
            .replace("{party}", BodyPrefix.party(region))
            .replace("{region}", region.name())
            .replace("{place}", region.name())
            .replace("{own}", own(region))
            .replace("{branch}", branch(region))
            .replace("{grid}", grid(region))
            .replace("{company}", company(region))
            .replace("{court}", court(region))
            .replace("{province}", province(region))
            .replace("{below}", below(region))
            .replace("{short}", region.shortName())
            .replace("{name}", rule.name());
    if (name.contains(PARENT)) {
      return parent(region).map(company -> name.replace(PARENT, company));
    }
    return name.contains(CITY)
        ? city(region).map(city -> name.replace(CITY, city.name()))
        : Optional.of(name);
  }

  /** The name of a district without its city: 播州区 of 遵义市播州区. */
  private static String own(Region region) {
    return region.shortNames().stream()
        .filter(name -> name.endsWith("区") && region.name().endsWith(name))
        .findFirst()
        .orElse(region.name());
  }

  private Optional<Region> city(Region region) {
    return region.kind() == RegionKind.COUNTY ? regions.around(region) : Optional.empty();
  }

  /** What is its province's company in a province, and a branch of that below. */
  private String branch(Region region) {
    String province = province(region);
    return (province.isEmpty() ? "" : province + "有限公司") + below(region);
  }

  private Optional<String> parent(Region region) {
    return regions.provinceOf(region).flatMap(index::gridCompany);
  }

  /** The province's company for the power grid and the place that its branch is called by. */
  private String grid(Region region) {
    String company = parent(region).orElse(STATE_GRID);
    boolean inFull = region.kind() == RegionKind.COUNTY && !company.equals(STATE_GRID);
    return company + (inFull ? own(region) : region.shortName());
  }

  private String company(Region region) {
    return index.gridCompany(region).orElse(STATE_GRID + region.name() + "电力有限公司");
  }

  private static String court(Region region) {
    boolean prefecture = region.kind() == RegionKind.PREFECTURE;
    boolean county = region.kind() == RegionKind.COUNTY;
    return (county ? "" : prefecture ? "中级" : "高级") + "人民法院";
  }

  private String province(Region region) {
    return isBelow(region)
        ? regions.provinceOf(region).map(Region::shortName).orElse("")
        : region.shortName();
  }

  private static String below(Region region) {
    return isBelow(region) ? region.shortName() + "分公司" : "";
  }

  private static boolean isBelow(Region region) {
    return region.kind() == RegionKind.PREFECTURE || region.kind() == RegionKind.COUNTY;
  }
}

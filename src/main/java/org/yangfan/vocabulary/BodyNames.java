package org.yangfan.vocabulary;

/** Makes the full name of a body of a region from the pattern of its rule. */
final class BodyNames {
  private final Regions regions;

  BodyNames(Regions regions) {
    this.regions = regions;
  }

  /** The full name by {@code rule} of a body that belongs to {@code owner}, in {@code region}. */
  String full(BodyTerm rule, String owner, Region region) {
    if (rule.pattern() == null) {
      boolean government = rule.name().startsWith("人民政府");
      return (government ? region.name() : owner) + rule.name();
    }
    return rule.pattern()
        .replace("{party}", BodyPrefix.party(region))
        .replace("{region}", region.name())
        .replace("{branch}", branch(region))
        .replace("{short}", region.shortName())
        .replace("{name}", rule.name());
  }

  /** What is its province's company in a province, and a branch of that below. */
  private String branch(Region region) {
    boolean below = region.kind() == RegionKind.PREFECTURE || region.kind() == RegionKind.COUNTY;
    String company =
        below ? regions.provinceOf(region).map(Region::shortName).orElse("") : region.shortName();
    return (company.isEmpty() ? "" : company + "有限公司") + (below ? region.shortName() + "分公司" : "");
  }
}

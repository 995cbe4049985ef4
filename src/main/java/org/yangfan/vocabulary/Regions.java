package org.yangfan.vocabulary;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;

/**
 * The regions of {@code regions.ttl}, {@code divisions.ttl} and {@code counties.csv}, by code and
 * by the names that documents use.
 */
public final class Regions {
  /** GB/T 2260 writes the country so. */
  public static final String COUNTRY = "100000";

  private static final Set<RegionKind> PROVINCES =
      Set.of(RegionKind.MUNICIPALITY, RegionKind.PROVINCE, RegionKind.AUTONOMOUS_REGION);

  private final Map<String, Region> byCode = new TreeMap<>();
  private final Map<String, Region> byName = new HashMap<>();
  private final Map<String, Region> byAbbreviation = new HashMap<>();
  private final Set<String> fullNames;
  private final int longestName;

  private final Counties counties;
  private final RegionNames inside = new RegionNames();

  private Regions(Model model, Path countiesFile) {
    RegionEntry.all(model).forEach(this::add);
    fullNames = byCode.values().stream().map(Region::name).collect(Collectors.toSet());
    longestName = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    counties = Counties.read(countiesFile, byCode::get);
    Stream.concat(byCode.values().stream(), counties.all().stream()).forEach(inside::add);
  }

  static Regions from(Model model, Path counties) {
    return new Regions(model, counties);
  }

  private void add(RegionEntry entry) {
    Region region = entry.region();
    byCode.put(region.code(), region);
    byName.put(region.name(), region);
    entry.shortNames().forEach(name -> byName.put(name, region));
    entry.abbreviations().forEach(abbreviation -> byAbbreviation.put(abbreviation, region));
  }

  /** The country, the provinces and the divisions of the prefecture level, by code. */
  public Collection<Region> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The provinces, municipalities and autonomous regions, by code. */
  public List<Region> provinces() {
    return byCode.values().stream().filter(region -> PROVINCES.contains(region.kind())).toList();
  }

  /** The region with this GB/T 2260 code. */
  public Optional<Region> withCode(String code) {
    return Optional.ofNullable(byCode.get(code)).or(() -> counties.withCode(code));
  }

  /**
   * The county, district or county-level city whose name {@code words} begin with; none where
   * several are called so.
   *
   * @param within the city or province that it lies in, or null where that is not known
   */
  public Optional<Region> county(String words, Region within) {
    return counties.leading(words, within);
  }

  /** The division or county inside {@code around} that is called {@code name}: 凉山州, 乐东县, 张掖. */
  Optional<Region> within(Region around, String name) {
    return inside.within(around, name);
  }

  /** The one inside {@code around} whose name, with its kind, {@code words} begin with. */
  Optional<Region> leadingWithin(Region around, String words) {
    return inside.leading(around, words);
  }

  /**
   * The region around {@code region}: of a county its city, or else its province; of a zone the
   * city that its name begins with; empty where that is not known.
   */
  public Optional<Region> around(Region region) {
    String code = region.code();
    if (code.isEmpty()) {
      return cityOf(region);
    }
    Optional<Region> city = withCode(code.substring(0, 4) + "00");
    return city.filter(found -> !found.equals(region))
        .or(() -> withCode(code.substring(0, 2) + "0000"));
  }

  private Optional<Region> cityOf(Region zone) {
    String name = zone.name();
    return zone.kind() == RegionKind.COUNTY && name.endsWith("区")
        ? IntStream.range(2, name.length())
            .mapToObj(end -> name.substring(0, end))
            .map(
                city ->
                    named(city)
                        .or(() -> named(city + "市"))
                        .or(() -> county(city + "市", null))
                        .or(() -> county(city + "县", null)))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** The province that {@code region} lies in; empty where that is not known, or it is none. */
  Optional<Region> provinceOf(Region region) {
    boolean below = region.kind() == RegionKind.PREFECTURE || region.kind() == RegionKind.COUNTY;
    return below && region.code().length() == 6
        ? withCode(region.code().substring(0, 2) + "0000")
        : Optional.empty();
  }

  /** The region with this full or short name, in Chinese. */
  public Optional<Region> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The province whose one-character abbreviation a document number begins with: 渝 of
   * 渝经信规范〔2021〕7号. Some cities use the character of a province they are not in, as 宁 of 南京, so a
   * name in the title says more.
   */
  public Optional<Region> ofNumber(String documentNumber) {
    return documentNumber.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byAbbreviation.get(documentNumber.substring(0, 1)));
  }

  /** Whether {@code words} begin with the full name of a region. */
  boolean openWithName(String words) {
    return IntStream.rangeClosed(1, Math.min(longestName, words.length()))
        .anyMatch(length -> fullNames.contains(words.substring(0, length)));
  }

  /** The region whose full or short name {@code words} begin with; the longest such name wins. */
  public Optional<Region> leading(String words) {
    for (int length = Math.min(longestName, words.length()); length > 0; length--) {
      Region region = byName.get(words.substring(0, length));
      if (region != null) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }
}

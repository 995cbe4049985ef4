package org.yangfan.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The regions of {@code regions.ttl}, by code and by the names that documents use. */
public final class Regions {
  /** GB/T 2260 writes the country so. */
  public static final String COUNTRY = "100000";

  private static final Map<String, RegionKind> KINDS =
      Map.of(
          "Municipality", RegionKind.MUNICIPALITY,
          "ProvinceProper", RegionKind.PROVINCE,
          "AutonomousRegion", RegionKind.AUTONOMOUS_REGION);

  private final Map<String, Region> byCode = new LinkedHashMap<>();

  private Regions(List<Region> regions) {
    regions.forEach(region -> byCode.put(region.code(), region));
  }

  static Regions from(Model model) {
    return new Regions(
        Stream.of("Country", "Province")
            .flatMap(
                type ->
                    model.listSubjectsWithProperty(RDF.type, Names.type(type)).toList().stream())
            .map(Regions::region)
            .sorted(Comparator.comparing(Region::code))
            .toList());
  }

  private static Region region(Resource subject) {
    Resource kind = subject.getPropertyResourceValue(Names.yf("regionKind"));
    return new Region(
        Names.literal(subject, DCTerms.identifier, ""),
        Names.literal(subject, RDFS.label, "zh"),
        Names.literals(subject, Names.yf("shortName"), "zh"),
        Names.literal(subject, RDFS.label, "en"),
        kind == null ? RegionKind.COUNTRY : KINDS.get(kind.getLocalName()));
  }

  /** All of them, by code. */
  public Collection<Region> all() {
    return byCode.values();
  }

  /** The region with this GB/T 2260 code. */
  public Optional<Region> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The region whose full or short name {@code words} begin with; the longest such name wins. */
  public Optional<Region> leading(String words) {
    return byCode.values().stream()
        .filter(region -> lead(region, words) > 0)
        .max(Comparator.comparingInt(region -> lead(region, words)));
  }

  /** How many characters of {@code words} name {@code region} at their beginning; 0 for none. */
  private static int lead(Region region, String words) {
    return Stream.concat(Stream.of(region.name()), region.shortNames().stream())
        .filter(words::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}

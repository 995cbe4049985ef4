package org.yangfan.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.yangfan.regex.Pattern;

/** A region as {@code regions.ttl} or {@code divisions.ttl} has it. */
record RegionEntry(Resource subject) {
  private static final Map<String, RegionKind> KINDS =
      Map.of(
          "Municipality", RegionKind.MUNICIPALITY,
          "ProvinceProper", RegionKind.PROVINCE,
          "AutonomousRegion", RegionKind.AUTONOMOUS_REGION);

  private static final Pattern DIVISION = Pattern.compile("(?<=.{2})(?:市|地区|盟|州)$");

  /** Those above the counties, which are read from {@code counties.csv}. */
  static Stream<RegionEntry> all(Model model) {
    return Stream.of("Country", "Province", "Region")
        .flatMap(
            type -> model.listSubjectsWithProperty(RDF.type, Names.type(type)).toList().stream())
        .map(RegionEntry::new)
        .filter(entry -> entry.code().endsWith("00"));
  }

  Region region() {
    return new Region(
        code(), name(), allShortNames(), Names.literal(subject, RDFS.label, "en"), kind());
  }

  private String code() {
    return Names.literal(subject, DCTerms.identifier, "");
  }

  private String name() {
    return Names.literal(subject, RDFS.label, "zh");
  }

  /** Names that a region is found by, besides its full one. */
  List<String> shortNames() {
    return Names.literals(subject, Names.yf("shortName"), "zh");
  }

  /** What stands for it in the numbers of documents: 渝. */
  List<String> abbreviations() {
    return Names.literals(subject, Names.yf("abbreviation"), "zh");
  }

  /**
   * What the vocabulary says and, first, the name of a division without its kind (绵阳, 黔东南): too
   * short to find a region by, but bodies of it are called so; of 黔东南州 also 黔东南自治州.
   */
  private List<String> allShortNames() {
    List<String> given = shortNames();
    if (kind() != RegionKind.PREFECTURE) {
      return given;
    }
    Optional<String> prefecture = given.stream().filter(n -> n.endsWith("州")).findFirst();
    String bare = DIVISION.matcher(prefecture.orElse(name())).replaceFirst("");
    Stream<String> autonomous = prefecture.map(n -> bare + "自治州").stream();
    return Stream.of(Stream.of(bare), given.stream(), autonomous)
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  private RegionKind kind() {
    Resource kind = subject.getPropertyResourceValue(Names.yf("regionKind"));
    if (kind != null) {
      return KINDS.get(kind.getLocalName());
    }
    boolean country = subject.hasProperty(RDF.type, Names.type("Country"));
    return country ? RegionKind.COUNTRY : RegionKind.PREFECTURE;
  }
}

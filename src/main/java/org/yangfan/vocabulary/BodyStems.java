package org.yangfan.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** The offices that a document names by their stems alone: 市发改、财政等部门. */
final class BodyStems {
  /** A shorter stem (教, 建) stands for no office by itself. */
  private static final int SHORTEST = 2;

  private final Map<String, String> inFull = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();

  BodyStems(Stream<Resource> stems) {
    stems.forEach(this::add);
  }

  private void add(Resource subject) {
    BodyTerm stem = BodyTerm.of(subject);
    stem.forms()
        .filter(words -> words.length() >= SHORTEST)
        .forEach(words -> inFull.putIfAbsent(words, stem.name()));
    Resource ending = subject.getPropertyResourceValue(Names.yf("usualEnding"));
    if (ending != null) {
      endings.put(stem.name(), Names.literal(ending, RDFS.label, "zh"));
    }
  }

  /** The name, without its region, of the office of a region of this kind that is called so. */
  Optional<String> office(String words, RegionKind kind) {
    boolean province = kind == RegionKind.PROVINCE || kind == RegionKind.AUTONOMOUS_REGION;
    return Optional.ofNullable(inFull.get(words))
        .filter(stem -> kind != RegionKind.COUNTRY)
        .map(stem -> stem + endings.getOrDefault(stem, province ? "厅" : "局"));
  }
}

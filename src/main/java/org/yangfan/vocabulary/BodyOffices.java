package org.yangfan.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/**
 * The offices that a region has one of, whatever they are called after: 经济和信息化厅 and 工业和信息化厅, 卫生健康局
 * and 卫生健康委员会.
 */
final class BodyOffices {
  private static final List<String> ENDINGS = List.of("厅", "局", "委员会");

  /** Name without its region → the office. */
  private final Map<String, Office> byName = new HashMap<>();

  BodyOffices(Stream<Resource> stems) {
    stems.forEach(this::add);
  }

  private void add(Resource subject) {
    String stem = Names.literal(subject, RDFS.label, "zh");
    Resource variantOf = subject.getPropertyResourceValue(Names.yf("variantOf"));
    String same = variantOf == null ? stem : Names.literal(variantOf, RDFS.label, "zh");
    ENDINGS.forEach(ending -> byName.put(stem + ending, new Office("", same, stem)));
  }

  /** The office that has this full name. */
  Optional<Office> of(String fullName) {
    for (int i = 1; i < fullName.length() - 1; i++) {
      Office office = byName.get(fullName.substring(i));
      if (office != null) {
        String owner = fullName.substring(0, i);
        return Optional.of(new Office(owner, office.same(), office.stem()));
      }
    }
    return Optional.empty();
  }
}

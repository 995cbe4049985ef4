package org.yangfan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangfan.document.DocumentReader;

/** Documents of one command line whose files in the folder of {@code -o} would be the same. */
final class ClashingNames {
  private ClashingNames() {}

  /** Each such document → what is wrong and what to change; of the others nothing. */
  static Map<String, String> of(List<String> documents) {
    Map<String, List<String>> byId =
        documents.stream()
            .collect(
                Collectors.groupingBy(ClashingNames::id, LinkedHashMap::new, Collectors.toList()));
    Map<String, String> clashes = new TreeMap<>();
    byId.forEach(
        (id, same) -> {
          if (same.size() > 1) {
            same.forEach(name -> clashes.put(name, reason(id, name, same)));
          }
        });
    return clashes;
  }

  private static String reason(String id, String name, List<String> same) {
    String others =
        same.stream().filter(other -> !other.equals(name)).collect(Collectors.joining(", "));
    return others.isEmpty()
        ? "is named %d times: name it once".formatted(same.size())
        : "has the same name as %s, '%s', by which their facts and files are named: rename one of them"
            .formatted(others, id);
  }

  private static String id(String name) {
    Path file = Path.of(name).getFileName();
    return DocumentReader.id(file == null ? name : file.toString());
  }
}

package org.yangfan.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The counties, districts and county-level cities of {@code counties.csv}: code, name, name without
 * its kind, English name. They are known to extraction; the graph has those that a plan is of.
 */
final class Counties {
  /** The last one may hold commas. */
  private static final int FIELDS = 4;

  /** A county called by one character and its kind; 成县 of 成县域 is none. */
  private static final int SHORTEST = 2;

  private static final String NO_NAME_BEFORE = "域级乡区市城镇";

  private final Map<String, Region> byCode = new HashMap<>();
  private final Map<String, List<Region>> byPrintedName = new HashMap<>();

  /** What printed names begin with: two characters. */
  private final Set<String> openings = new HashSet<>();

  private int longestName;

  private Counties() {}

  /**
   * The counties that {@code file} lists; none where there is no such file.
   *
   * @param upper the region above the county level with a code
   */
  static Counties read(Path file, Function<String, Region> upper) {
    Counties counties = new Counties();
    if (Files.exists(file)) {
      try {
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .forEach(line -> counties.add(line, upper));
      } catch (IOException e) {
        throw new VocabularyException(file + ": cannot be read: " + e.getMessage());
      }
    }
    return counties;
  }

  private void add(String line, Function<String, Region> upper) {
    String[] fields = line.split(",", FIELDS);
    if (fields.length != FIELDS) {
      throw new VocabularyException("counties.csv: four fields are wanted: " + line);
    }
    Region region = region(fields, upper.apply(above(fields[0])));
    byCode.put(region.code(), region);
    byPrintedName.computeIfAbsent(fields[1], name -> new ArrayList<>()).add(region);
    openings.add(fields[1].substring(0, 2));
    longestName = Math.max(longestName, fields[1].length());
  }

  /**
   * A district bears the name of its city: 遵义市播州区; a county and a city do not. 乐东黎族自治县 is also
   * called 乐东县.
   */
  private static Region region(String[] fields, Region city) {
    boolean district = fields[1].endsWith("区") && city != null;
    List<String> shorter = new ArrayList<>();
    if (!fields[2].isEmpty()) {
      shorter.add(fields[2]);
    }
    if (district) {
      shorter.add(fields[1]);
    } else if (fields[1].matches(".*自治[县旗]")) {
      shorter.add(fields[2] + fields[1].substring(fields[1].length() - 1));
    }
    String name = district ? city.name() + fields[1] : fields[1];
    return new Region(fields[0], name, shorter, fields[3], RegionKind.COUNTY);
  }

  /** The code of the city that a county lies in, or of its municipality: 520300 of 520304. */
  private static String above(String code) {
    boolean ofMunicipality = List.of("11", "12", "31", "50").contains(code.substring(0, 2));
    return ofMunicipality ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00";
  }

  Collection<Region> all() {
    return byCode.values();
  }

  Optional<Region> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The county whose printed name {@code words} begin with, the longest such name; none where
   * several are called so.
   *
   * @param within the city or province that it lies in, or null where that is not known
   */
  Optional<Region> leading(String words, Region within) {
    if (words.length() < SHORTEST || !openings.contains(words.substring(0, SHORTEST))) {
      return Optional.empty();
    }
    String prefix = within == null ? "" : within.codesInside();
    for (int length = Math.min(longestName, words.length()); length >= SHORTEST; length--) {
      if (length < words.length() && NO_NAME_BEFORE.indexOf(words.charAt(length)) >= 0) {
        continue;
      }
      List<Region> called =
          byPrintedName.getOrDefault(words.substring(0, length), List.of()).stream()
              .filter(county -> county.code().startsWith(prefix))
              .toList();
      if (!called.isEmpty()) {
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}

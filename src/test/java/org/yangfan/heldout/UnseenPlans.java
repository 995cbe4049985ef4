package org.yangfan.heldout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yangfan.fact.FactsFormat;

/**
 * Plans written by hand in the manner of real ones, with their facts, before extraction first read
 * them: {@code src/test/resources/unseen}, a folder a set, in it a folder a plan.
 */
final class UnseenPlans {
  /** The names of the sets, in the order of their writing. */
  static final List<String> SETS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twentyfirst",
          "twentysecond",
          "twentythird",
          "twentyfourth",
          "twentyfifth",
          "twentysixth",
          "twentyseventh",
          "twentyeighth",
          "twentyninth",
          "thirtieth",
          "thirtyfirst",
          "thirtysecond");

  private static final Path FOLDER = Path.of("src/test/resources/unseen");

  private UnseenPlans() {}

  /** The folder of a set. */
  static Path folder(Path home, String set) {
    return home.resolve(FOLDER).resolve(set);
  }

  /** Every plan under {@code folder}, by name. */
  static List<Sample> in(Path folder) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> plans = Files.list(folder)) {
      for (Path plan : plans.filter(Files::isDirectory).sorted().toList()) {
        samples.add(read(plan));
      }
    }
    return samples;
  }

  private static Sample read(Path plan) throws IOException {
    Path document = document(plan);
    return new Sample(
        document.getFileName().toString(),
        "by hand",
        plan.getFileName().toString(),
        Files.readAllBytes(document),
        FactsFormat.read(plan.resolve("facts.yaml")).plans());
  }

  private static Path document(Path plan) throws IOException {
    try (Stream<Path> files = Files.list(plan)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("document."))
          .findFirst()
          .orElseThrow(() -> new IOException(plan + " has no document"));
    }
  }
}

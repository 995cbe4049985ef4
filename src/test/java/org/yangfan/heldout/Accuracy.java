package org.yangfan.heldout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yangfan.document.DocumentReader;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Vocabulary;

/** Measures extraction against the held-out set. */
final class Accuracy {
  private final Extractor extractor;

  Accuracy(Path home) {
    this.extractor = new Extractor(Vocabulary.load(home.resolve("data/vocabulary")));
  }

  /** The plans that extraction finds in {@code sample}. */
  List<Plan> extract(Sample sample) {
    try {
      return extractor.extract(DocumentReader.read(sample.name(), sample.bytes())).plans();
    } catch (org.yangfan.document.UnreadableDocument e) {
      throw new IllegalStateException(sample.name() + ": " + e.getMessage(), e);
    }
  }

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Accuracy accuracy = new Accuracy(Path.of(System.getProperty("yangfan.home", ".")));
    Score score = new Score();
    Path folder = Files.createDirectories(Path.of("target/heldout"));
    StringBuilder all = new StringBuilder();
    for (Sample sample : HeldOut.documents(count, seed)) {
      List<String> differences = score.add(sample.gold(), accuracy.extract(sample));
      Files.write(folder.resolve(sample.name()), sample.bytes());
      if (!differences.isEmpty()) {
        all.append("== ").append(sample.name()).append("  ").append(sample.layout()).append('\n');
        differences.forEach(line -> all.append(line).append('\n'));
      }
    }
    Files.writeString(folder.resolve("differences.log"), all, StandardCharsets.UTF_8);
    for (FactKind kind : FactKind.values()) {
      System.out.printf(
          "%-20s %6d  P %.3f  R %.3f  F1 %.3f%n",
          kind.words,
          score.expected(kind),
          score.precision(kind),
          score.recall(kind),
          score.f1(kind));
    }
  }
}

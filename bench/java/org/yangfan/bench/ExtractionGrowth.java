package org.yangfan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.yangfan.document.Document;
import org.yangfan.document.Text;
import org.yangfan.extract.Extractor;
import org.yangfan.heldout.HeldOut;
import org.yangfan.vocabulary.Vocabulary;

/** How the core time of an extraction grows with a text that has very much of one thing. */
public final class ExtractionGrowth {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int BYTES_OF_A_CHARACTER = 3;
  private static final int CHARACTERS_TO_WARM_UP = 100_000;
  private static final int TIMES = 3;

  private final Extractor extractor;

  private ExtractionGrowth(Vocabulary vocabulary) {
    this.extractor = new Extractor(vocabulary);
  }

  /** Prints a row for each shape: kilobytes of the short text, of the long one (100 and 1000). */
  public static void main(String[] sizes) {
    Path home = Path.of(System.getProperty("yangfan.home", "."));
    Vocabulary vocabulary = Vocabulary.load(home.resolve("data/vocabulary"));
    ExtractionGrowth growth = new ExtractionGrowth(vocabulary);
    int little = sizes.length > 1 ? Integer.parseInt(sizes[0]) : 100;
    int much = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 1000;
    IntStream.range(0, TIMES)
        .forEach(i -> growth.speed(HeldOut.text(CHARACTERS_TO_WARM_UP, i), TIMES));
    System.out.printf("| much of | %d kB | %d kB | a character takes |%n", little, much);
    System.out.println("|---|---:|---:|---:|");
    Shapes.all(vocabulary)
        .forEach(
            (name, text) -> {
              double before = growth.speed(text.apply(characters(little)), TIMES);
              double after = growth.speed(text.apply(characters(much)), 1);
              System.out.printf(
                  "| %s | %,.0f | %,.0f | %.2f times |%n", name, before, after, before / after);
            });
  }

  private static int characters(int kilobytes) {
    return kilobytes * 1000 / BYTES_OF_A_CHARACTER;
  }

  /** Characters in a second of core time, the best of so many readings. */
  private double speed(String characters, int times) {
    Text text = Text.of(characters);
    Document document = new Document("composed", "composed.txt", null, text);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      extractor.extract(document);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return text.length() * 1e9 / best;
  }
}

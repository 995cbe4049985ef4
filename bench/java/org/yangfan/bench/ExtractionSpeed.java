package org.yangfan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yangfan.document.Document;
import org.yangfan.document.Text;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.FactsFile;
import org.yangfan.heldout.HeldOut;
import org.yangfan.vocabulary.Vocabulary;

/** Characters per second on one core, for documents from 10 kB to 10 MB (UTF-8). */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 1, time = 10)
@Measurement(iterations = 2, time = 5)
public class ExtractionSpeed {
  private static final int BYTES_OF_A_CHARACTER = 3;

  /** What somebody in a hurry would write: headings, figures and bodies, without their relations. */
  private static final List<Pattern> IN_A_HURRY =
      List.of(
          Pattern.compile("(?m)^\\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．、])\\s*([^。\\n]+)"),
          Pattern.compile("(超过|突破|达到|不低于|不少于|约)?(\\d[\\d,.]*)\\s*(%|[万亿]?[个家项座户张条元公里]+)"),
          Pattern.compile("(?:牵头|责任|配合)(?:单位|部门)：([^；。）\\n]+)"));

  @Param({"10", "100", "1000", "10000"})
  private int kilobytes;

  private Extractor extractor;
  private Document document;

  /** Counts the characters that were read, and the nanoseconds that the core was theirs. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    public long characters;
    public long nanoseconds;
    private long start;

    void start() {
      start = THREADS.getCurrentThreadCpuTime();
    }

    void stop(int read) {
      nanoseconds += THREADS.getCurrentThreadCpuTime() - start;
      characters += read;
    }
  }

  @Setup(Level.Trial)
  public void compose() {
    Path home = Path.of(System.getProperty("yangfan.home", "."));
    extractor = new Extractor(Vocabulary.load(home.resolve("data/vocabulary")));
    Text text = Text.of(HeldOut.text(kilobytes * 1000 / BYTES_OF_A_CHARACTER, 1));
    document = new Document("composed", "composed.txt", null, text);
  }

  @Benchmark
  public FactsFile extract(Count count) {
    count.start();
    FactsFile facts = extractor.extract(document);
    count.stop(document.text().length());
    return facts;
  }

  @Benchmark
  public int regularExpressionsInAHurry(Count count) {
    count.start();
    int found = 0;
    for (Pattern pattern : IN_A_HURRY) {
      Matcher matcher = pattern.matcher(document.text().string());
      while (matcher.find()) {
        found += matcher.end() - matcher.start();
      }
    }
    count.stop(document.text().length());
    return found;
  }
}

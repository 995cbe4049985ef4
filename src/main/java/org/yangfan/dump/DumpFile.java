package org.yangfan.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A dump as a file.
 *
 * @param compressed whether it is compressed with gzip
 */
public record DumpFile(DumpFormat format, boolean compressed) {
  private static final String ENDING = ".gz";

  /** Every format, and the formats with a line for each statement compressed too. */
  public static final List<DumpFile> ALL =
      Stream.concat(
              Stream.of(DumpFormat.values()).map(format -> new DumpFile(format, false)),
              Stream.of(DumpFormat.NT, DumpFormat.NQ).map(format -> new DumpFile(format, true)))
          .toList();

  public String name() {
    return format.file() + (compressed ? ENDING : "");
  }

  /** In one word: {@code nt}, {@code nt-gz}. */
  public String word() {
    return format.word() + (compressed ? "-gz" : "");
  }

  /** Writes it to {@code out}, which stays open; within a read transaction. */
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    if (compressed) {
      GZIPOutputStream gzip = new GZIPOutputStream(out);
      format.write(dataset, gzip);
      gzip.finish();
    } else {
      format.write(dataset, out);
    }
  }
}

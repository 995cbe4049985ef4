package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.description.DescribedFile;
import org.yangfan.dump.DumpFile;
import org.yangfan.dump.Measure;
import org.yangfan.store.Generation;

/**
 * {@code /data/yangfan.nt} …: the dumps, always the same bytes of one generation; {@code
 * /.well-known/void} has their sizes and digests.
 */
final class DumpServlet extends GenerationServlet {
  static final String PATH = "/" + DescribedFile.SERVED;
  private static final String GZIP = "application/gzip";
  private static final long serialVersionUID = 1L;
  private final transient DumpMeasures measures;

  DumpServlet(CurrentGeneration current, DumpMeasures measures) {
    super(current);
    this.measures = measures;
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DumpFile file = named(request.getRequestURI().substring(PATH.length()));
    Links.ofDump(generation.id(), request, response);
    if (!EntityTag.unchanged(EntityTag.of(generation.id(), PATH, file.name()), request, response)) {
      response.setContentType(mediaType(file));
      send(file, generation, request, response);
    }
  }

  /** What {@code file} is sent as. */
  static String mediaType(DumpFile file) {
    return file.compressed() ? GZIP : file.format().mediaType();
  }

  private static DumpFile named(String name) {
    return DumpFile.ALL.stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("dump-unknown", "file", name, "known", known()));
  }

  private static String known() {
    return String.join(", ", DumpFile.ALL.stream().map(DumpFile::name).toList());
  }

  private void send(
      DumpFile file,
      Generation generation,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Map<DumpFile, Measure> known = measures.of(generation.id(), Duration.ZERO);
    if (known.containsKey(file) && (file.compressed() || !EntityTag.compressed(request))) {
      response.setContentLengthLong(known.get(file).bytes());
    }
    if (request.getMethod().equals("HEAD")) {
      response.flushBuffer(); // or the length of nothing would be told where it is not known
    } else {
      write(file, generation.quickest(), response.getOutputStream());
    }
  }

  private static void write(DumpFile file, Dataset data, OutputStream out) {
    Txn.executeRead(
        data,
        () -> {
          try {
            file.write(data.asDatasetGraph(), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}

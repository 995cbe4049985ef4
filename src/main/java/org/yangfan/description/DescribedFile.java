package org.yangfan.description;

import java.util.List;
import java.util.Objects;
import org.yangfan.dump.DumpFile;
import org.yangfan.dump.Measure;

/**
 * A dump, and where it is.
 *
 * @param folder relative to the base, ending in a slash
 * @param measure of its bytes; null where they are not known
 */
public record DescribedFile(DumpFile file, String folder, Measure measure) {
  /** The folder of what a server writes from the generation that it serves. */
  public static final String SERVED = "data/";

  /** The folder that a release is published in. */
  public static final String RELEASED = "release/";

  public DescribedFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(folder, "folder");
  }

  /** All dumps as a server gives them, before they are measured. */
  public static List<DescribedFile> served() {
    return DumpFile.ALL.stream().map(file -> new DescribedFile(file, SERVED, null)).toList();
  }

  /** Relative to the base. */
  String address() {
    return folder + file.name();
  }
}

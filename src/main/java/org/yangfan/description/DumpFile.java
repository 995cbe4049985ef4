package org.yangfan.description;

import java.util.Objects;

/**
 * A file that holds the graph or a view of it.
 *
 * @param name relative to where the files lie
 * @param mediaType as registered with IANA
 * @param bytes its size
 * @param sha256 its digest in lower-case hexadecimal
 */
public record DumpFile(String name, String mediaType, long bytes, String sha256) {
  public DumpFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
  }
}

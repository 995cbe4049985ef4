package org.yangfan.server;

/**
 * Where to go on where something is gone.
 *
 * @param member its name in a problem
 * @param relation its name in a Link header (RFC 8288)
 * @param iri what it is
 * @param path where it is on this server
 */
record Instead(String member, String relation, String iri, String path) {

  /** The same as a Link header has it. */
  String link() {
    return "<%s>; rel=\"%s\"".formatted(Visits.ascii(path), relation);
  }
}

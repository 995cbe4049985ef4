package org.yangfan.cli;

import java.io.PrintWriter;
import java.util.function.Function;

/**
 * Writes something of each document: into a folder, a file a document; or prints it.
 *
 * @param files the folder; null to print
 * @param ending of the names of the files, with its dot
 */
record DocumentFiles(
    OutputFolder files, PrintWriter out, String ending, Function<Extracted, String> content)
    implements ExtractOutput {
  @Override
  public void add(Extracted one) throws Failure {
    String written = content.apply(one);
    if (files == null) {
      out.print(written);
      out.flush();
    } else {
      files.write(one.document().id() + ending, written);
    }
  }
}

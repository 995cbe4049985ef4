package org.yangfan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands as a person would type them, for tests of the launcher and of the README. */
public final class Shell {
  private static final long LONGEST_MINUTES = 5;

  private Shell() {}

  /** What a command printed on standard output and standard error, and its exit code. */
  public record Outcome(int exit, String out, String err) {}

  /** Runs {@code command} with bash in {@code folder}, with {@code environment} added to ours. */
  public static Outcome run(Path folder, Map<String, String> environment, String command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          builder(folder, environment, command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("did not end: " + command);
      }
      return new Outcome(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A process that runs {@code command}; the shell becomes the command. */
  public static ProcessBuilder builder(
      Path folder, Map<String, String> environment, String command) {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", command).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}

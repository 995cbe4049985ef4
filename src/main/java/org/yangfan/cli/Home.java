package org.yangfan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where {@code ontology}, {@code data} and {@code queries} are: the checkout that the launcher
 * names ({@code -Dyangfan.home}), the checkout that the jar lies in, or else the copies inside the
 * jar.
 *
 * @param files the folder that holds them, perhaps inside the jar
 * @param work the folder beside which a store is kept when none is named
 */
public record Home(Path files, Path work) {
  private static final String PROPERTY = "yangfan.home";

  /** The home of this run. */
  public static Home find() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return checkout(Path.of(named));
    }
    Path code = code();
    Path beside = code.getParent() == null ? null : code.getParent().getParent();
    if (beside != null && Files.isRegularFile(beside.resolve("ontology/yangfan.ttl"))) {
      return checkout(beside);
    }
    return new Home(packaged(code), Path.of("").toAbsolutePath());
  }

  /** The folder {@code name} of the home: {@code data}, {@code ontology}, {@code queries}. */
  public Path folder(String name) {
    return files.resolve(name);
  }

  /** The store that is used when none is named. */
  public Path store() {
    return work.resolve("store");
  }

  private static Home checkout(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return new Home(absolute, absolute);
  }

  private static Path code() {
    try {
      return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("code location is not a path", e);
    }
  }

  private static Path packaged(Path jar) {
    try {
      if (Files.isDirectory(jar)) {
        return jar.resolve("home");
      }
      return FileSystems.newFileSystem(jar, Map.of()).getPath("/home");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

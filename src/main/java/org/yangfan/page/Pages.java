package org.yangfan.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Views → HTML by the templates beside this class; every value is escaped. Thread-safe. */
public final class Pages {
  private static final String FOLDER = "org/yangfan/page";
  private final PebbleEngine engine;

  public Pages() {
    ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".html");
    loader.setCharset(StandardCharsets.UTF_8.name());
    engine = new PebbleEngine.Builder().loader(loader).strictVariables(true).build();
  }

  /** The start page. */
  public String home(HomeView view) {
    return render("home", view);
  }

  /** A page that says what went wrong. */
  public String error(ErrorView view) {
    return render("error", view);
  }

  /** A document with its facts marked: one file that needs no server, no script, no other file. */
  public String document(DocumentView view) {
    return render("document", view);
  }

  /** The style sheet of all pages. */
  public String style() {
    try (InputStream style = Pages.class.getResourceAsStream("style.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String render(String template, Object view) {
    StringWriter html = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(html, Map.of("view", view));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}

package org.yangfan.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;
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
  private static final String ESCAPING = "page";
  private final PebbleEngine engine;

  public Pages() {
    ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".html");
    loader.setCharset(StandardCharsets.UTF_8.name());
    EscapingStrategy escaping = new Escaping();
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .addEscapingStrategy(ESCAPING, escaping)
            .defaultEscapingStrategy(ESCAPING)
            .build();
  }

  /** A page of the web site. */
  public <V> String render(Page<V> page, Frame frame, V view) {
    return render(
        page.template(), Map.of("frame", frame, "view", view, "t", Phrases.of(frame.lang()).all()));
  }

  /** A document with its facts marked: one file that needs no server, no script, no other file. */
  public String document(DocumentView view) {
    return render("document", Map.of("view", view));
  }

  /** A file that goes with the pages: {@code style.css}, {@code icon.svg}. */
  public String asset(String name) {
    try (InputStream asset = Pages.class.getResourceAsStream(name)) {
      return new String(asset.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String render(String template, Map<String, Object> context) {
    StringWriter html = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(html, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}

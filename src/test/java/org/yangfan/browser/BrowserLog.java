package org.yangfan.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/** What a browser noted while it showed pages of the site at {@code root}. */
record BrowserLog(Logs logs, URI root) {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String ERROR_PAGE = " - Failed to load resource: the server responded";

  /**
   * Warnings and errors of the console, and requests to anybody else, since the last call; an error
   * page as such, at {@code page}, is none.
   */
  List<String> faults(String page) {
    List<String> faults = new ArrayList<>();
    for (LogEntry entry : logs.get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()
          && !entry.getMessage().startsWith(page + ERROR_PAGE)) {
        faults.add("console: " + entry.getMessage());
      }
    }
    for (LogEntry entry : logs.get(LogType.PERFORMANCE)) {
      String address = requested(entry);
      if (!address.isEmpty() && !isOurs(address)) {
        faults.add("asks somebody else: " + address);
      }
    }
    return faults;
  }

  private boolean isOurs(String address) {
    return address.startsWith(root.toString()) || address.matches("(?s)(data|blob|about|file):.*");
  }

  /** The address that the browser asked for; empty where the entry tells of something else. */
  private static String requested(LogEntry entry) {
    JsonNode event = json(entry.getMessage()).path("message");
    return event.path("method").asText().equals("Network.requestWillBeSent")
        ? event.path("params").path("request").path("url").asText()
        : "";
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the log of the browser is not JSON: " + text, e);
    }
  }
}

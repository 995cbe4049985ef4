package org.yangfan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A line of {@code http/negotiation.txt}: a request and what its answer must be. */
record Exchange(
    String method,
    String path,
    List<String[]> headers,
    int status,
    String type,
    List<String[]> answer,
    String words) {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final int COLUMNS = 6;

  static Exchange of(String line) {
    List<String> cells =
        new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    while (cells.size() < COLUMNS) {
      cells.add("");
    }
    String[] request = cells.get(0).split(" ", 2);
    return new Exchange(
        request[0],
        request[1],
        headers(cells.get(1)),
        Integer.parseInt(cells.get(2)),
        cells.get(3),
        headers(cells.get(4)),
        cells.get(5));
  }

  private static List<String[]> headers(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(" \\+ ")).map(header -> header.split(": ", 2)).toList();
  }

  /** Holds the answer of {@code site} against what it must be. */
  void check(ExampleSite site) {
    HttpResponse<String> got = site.send(request(site, true));
    assertEquals(status, got.statusCode(), got.body());
    assertTrue(header(got, "Content-Type").startsWith(type), header(got, "Content-Type"));
    answer.forEach(expected -> holds(expected[0], expected[1], header(got, expected[0])));
    assertTrue(got.body().contains(words), got.body());
    if (status == 304 || method.equals("HEAD")) {
      assertEquals("", got.body());
    }
    if (status >= 400 && type.equals(Problem.MEDIA_TYPE)) {
      assertTrue(got.body().contains("\"status\":" + status), got.body());
    }
  }

  private static void holds(String name, String expected, String value) {
    if (expected.equals("-")) {
      assertEquals("", value, name);
    } else if (expected.startsWith("!")) {
      assertFalse(value.contains(expected.substring(1)), name + ": " + value);
    } else {
      assertTrue(value.contains(expected), name + ": " + value);
    }
  }

  private HttpRequest.Builder request(ExampleSite site, boolean conditional) {
    HttpRequest.Builder request = site.at(path).method(method, BodyPublishers.noBody());
    for (String[] header : headers) {
      boolean condition = header[0].equals("If-None-Match");
      if (!condition || conditional) {
        request.header(header[0], condition ? tag(header[1], site) : value(header));
      }
    }
    return request;
  }

  private static String value(String[] header) {
    return header[1].equals("browser") ? BROWSER : header[1];
  }

  private String tag(String written, ExampleSite site) {
    return written.contains("same")
        ? written.replace("same", header(site.send(request(site, false)), "ETag"))
        : written;
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @Override
  public String toString() {
    StringBuilder name = new StringBuilder(method + " " + path);
    headers.forEach(header -> name.append(", ").append(String.join(": ", header)));
    return name.append(" → ")
        .append(status)
        .append(' ')
        .append(type)
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}

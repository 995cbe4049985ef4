package org.yangfan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Sends requests to a server that a test started. */
final class Caller {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  Caller(Server server) {
    this.server = server;
  }

  /** The address of {@code path}, which begins with a slash. */
  URI uri(String path) {
    return URI.create(server.uri() + path.substring(1));
  }

  HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

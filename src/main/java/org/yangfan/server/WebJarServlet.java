package org.yangfan.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** {@code /assets/**}: the built scripts of others that pages use, out of their jars. */
final class WebJarServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PATH = "/assets/";
  private static final String JARS = "META-INF/resources/webjars/";
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final List<Asset> ASSETS =
      List.of(
          new Asset("swagger-ui-bundle.js", "swagger-ui/5.34.1/", SCRIPT),
          new Asset("swagger-ui.css", "swagger-ui/5.34.1/", "text/css;charset=utf-8"),
          new Asset("cytoscape.min.js", "cytoscape/3.33.1/dist/", SCRIPT),
          new Asset("yasgui.min.js", "zazuko__yasgui/4.5.0/build/", SCRIPT),
          new Asset("yasgui.min.css", "zazuko__yasgui/4.5.0/build/", "text/css;charset=utf-8"));

  /** A file of a jar. */
  private record Asset(String name, String folder, String type) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().substring(PATH.length());
    Optional<Asset> found = ASSETS.stream().filter(asset -> asset.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      throw Refusal.notFound("asset-unknown", "asset", name);
    }
    Asset asset = found.get();
    if (!EntityTag.unchanged(EntityTag.of(asset.folder(), asset.name()), request, response)) {
      response.setContentType(asset.type());
      try (InputStream file = open(JARS + asset.folder() + asset.name())) {
        file.transferTo(response.getOutputStream());
      }
    }
  }

  private static InputStream open(String path) {
    return WebJarServlet.class.getClassLoader().getResourceAsStream(path);
  }
}

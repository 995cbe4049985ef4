package org.yangfan.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.yangfan.page.Lang;

/** Errors in HTTP itself, before any path is known: a path that is no path, too long a header. */
final class ProtocolErrors implements Request.Handler {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Object message = request.getAttribute("org.eclipse.jetty.server.error_message");
    String said = message == null ? "" : message.toString();
    StatusFault failed =
        StatusFault.of(response.getStatus(), said, request.getMethod(), "GET, HEAD");
    String liked = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
    Lang lang = Language.liked(liked).orElse(Lang.EN);
    Problem problem = Problem.of(failed, lang);
    response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, lang.tag());
    response.getHeaders().put(HttpHeader.VARY, "Accept-Language");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    Headers.SAFETY.forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(JSON.writeValueAsBytes(problem)), callback);
    return true;
  }
}

package org.yangfan.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * A response that keeps back errors, with what was written after the status as their message, so
 * that one place gives all of them their form.
 */
final class ErrorCatcher extends HttpServletResponseWrapper {
  private static final int FIRST_ERROR = 400;
  private final ByteArrayOutputStream words = new ByteArrayOutputStream();
  private PrintWriter writer;
  private boolean caught;
  private boolean cutShort;

  ErrorCatcher(HttpServletResponse response) {
    super(response);
  }

  /** Whether the answer is an error that has still to be sent. */
  boolean caught() {
    return caught;
  }

  /** What the error says; may be empty. */
  String message() {
    if (writer != null) {
      writer.flush();
    }
    return words.toString(StandardCharsets.UTF_8).strip();
  }

  /** Whether an error came when a part of the answer had already been sent. */
  boolean cutShort() {
    return cutShort;
  }

  @Override
  public void setStatus(int status) {
    if (status < FIRST_ERROR) {
      super.setStatus(status);
      caught = false;
    } else if (isCommitted()) {
      cutShort = true;
    } else {
      resetBuffer();
      super.setStatus(status);
      caught = true;
    }
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    words.reset();
    setStatus(status);
    if (message != null) {
      words.write(message.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, null);
  }

  @Override
  public void setContentLength(int length) {
    if (!caught) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!caught) {
      super.setContentLengthLong(length);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return caught || cutShort ? new Kept(words) : super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!caught) {
      return super.getWriter();
    }
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(words, StandardCharsets.UTF_8));
    }
    return writer;
  }

  /** Bytes that are not sent. */
  private static final class Kept extends ServletOutputStream {
    private final ByteArrayOutputStream words;

    Kept(ByteArrayOutputStream words) {
      this.words = words;
    }

    @Override
    public void write(int b) {
      words.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("not asynchronous");
    }
  }
}

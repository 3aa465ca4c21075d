package org.onrecord.cli.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Serial;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes lines in UTF-8, whatever the locale, buffered until {@link #flush()}. A line ends with a
 * line feed on every system.
 */
public final class Output {

  private final OutputStream stream;
  private final Writer writer;

  public Output(OutputStream stream) {
    this.stream = stream;
    this.writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 14);
  }

  /**
   * @throws Failed if the pipe is closed or the disk is full
   */
  public void line(String text) {
    text(text + "\n");
  }

  /** Writes several lines. */
  public void lines(Iterable<String> lines) {
    for (String line : lines) {
      line(line);
    }
  }

  /** Writes text without a line end. */
  public void text(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new Failed(e);
    }
  }

  public void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new Failed(e);
    }
  }

  /** The stream below, for bytes that another output has encoded; to be used after a flush. */
  public OutputStream asStream() {
    return stream;
  }

  /** For picocli, which prints help to a {@link PrintWriter}. */
  public PrintWriter asPrintWriter() {
    return new PrintWriter(writer, true);
  }

  /** Writing failed. */
  public static final class Failed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final String reason;

    Failed(IOException cause) {
      super(cause);
      this.reason = String.valueOf(cause.getMessage());
    }

    /** The error message of the system. */
    public String reason() {
      return reason;
    }

    /** Whether the reader closed the pipe, as {@code head} does. */
    public boolean isPipeClosed() {
      return reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    }
  }
}

package org.onrecord.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Shows output longer than the screen in a pager: {@code ONRECORD_PAGER}, otherwise {@code PAGER},
 * otherwise {@code less}; {@code cat} disables it. Messages are held back until the pager exits.
 * Not thread-safe.
 */
public final class Pager {

  private static final String DISABLED = "cat";

  /** The number of lines of the screen; set by the launcher for commands that may be paged. */
  public static final String ROWS_VARIABLE = "ONRECORD_ROWS";

  /** Quit if the text fits on one screen, pass colours and links through, keep the text on exit. */
  private static final String LESS_OPTIONS = "FRX";

  private final OutputStream screen;
  private final OutputStream messages;
  private final int rows;
  private final Map<String, String> environment;
  private final ByteArrayOutputStream heldMessages = new ByteArrayOutputStream();
  private final Paged paged = new Paged();

  /**
   * @param screen standard output
   * @param messages standard error
   */
  public Pager(OutputStream screen, OutputStream messages, Map<String, String> environment) {
    this.screen = screen;
    this.messages = messages;
    this.environment = environment;
    this.rows = Integer.parseInt(environment.getOrDefault(ROWS_VARIABLE, ""));
  }

  /** Whether standard output is a terminal of known height and no setting disables the pager. */
  public static boolean isWanted(Map<String, String> environment) {
    return environment.getOrDefault(ROWS_VARIABLE, "").matches("[1-9]\\d{0,3}")
        && Terminal.isOutputTerminal(environment)
        && !command(environment).equals(DISABLED);
  }

  private static String command(Map<String, String> environment) {
    String own = environment.getOrDefault("ONRECORD_PAGER", "");
    String general = environment.getOrDefault("PAGER", "");
    return !own.isBlank() ? own : !general.isBlank() ? general : "less";
  }

  public OutputStream out() {
    return paged;
  }

  public OutputStream err() {
    return heldMessages;
  }

  /** Runs a command that prints to {@link #out} and {@link #err}; returns its exit code. */
  public int run(ToIntFunction<Pager> command) {
    int code = command.applyAsInt(this);
    try {
      paged.close();
      heldMessages.writeTo(messages);
      messages.flush();
    } catch (IOException e) {
      // The user has closed the pager.
    }
    return code;
  }

  /** Buffers one screenful, then starts the pager. */
  private final class Paged extends OutputStream {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int lines;
    private @Nullable OutputStream opened;
    private @Nullable Process process;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (opened != null) {
        opened.write(bytes, offset, length);
        return;
      }
      held.write(bytes, offset, length);
      for (int i = offset; i < offset + length; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      if (lines >= rows) {
        opened = open();
        held.writeTo(opened);
      }
    }

    private OutputStream open() {
      ProcessBuilder pager = new ProcessBuilder("sh", "-c", command(environment));
      pager.redirectOutput(ProcessBuilder.Redirect.INHERIT);
      pager.redirectError(ProcessBuilder.Redirect.INHERIT);
      pager.environment().putIfAbsent("LESS", LESS_OPTIONS);
      try {
        process = pager.start();
        return process.getOutputStream();
      } catch (IOException e) {
        // No shell can be started: print directly.
        return screen;
      }
    }

    @Override
    public void close() throws IOException {
      if (opened == null) {
        held.writeTo(screen);
        screen.flush();
      } else {
        try (OutputStream all = opened) {
          all.flush();
        } finally {
          await();
        }
      }
    }

    private void await() {
      if (process != null) {
        try {
          process.waitFor();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}

package org.onrecord.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a command prints in a pager once it is longer than the screen: in {@code
 * ONRECORD_PAGER}, else {@code PAGER}, else {@code less}; {@code cat} is none. Messages wait until
 * the pager is left. Not thread-safe.
 */
public final class Pager {

  private static final String NONE = "cat";

  /** How many lines the screen has; the launcher tells it for commands that print and end. */
  private static final String ROWS_VARIABLE = "ONRECORD_ROWS";

  /** Quit if one screen is enough, pass colours and links on, leave the text on the screen. */
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

  /** Whether someone reads on a screen whose height is known. */
  public static boolean isWanted(Map<String, String> environment) {
    return environment.getOrDefault(ROWS_VARIABLE, "").matches("[1-9]\\d{0,3}")
        && Terminal.isOutputTerminal(environment)
        && !command(environment).equals(NONE);
  }

  private static String command(Map<String, String> environment) {
    String ours = environment.getOrDefault("ONRECORD_PAGER", "");
    String usual = environment.getOrDefault("PAGER", "");
    return !ours.isBlank() ? ours : !usual.isBlank() ? usual : "less";
  }

  public OutputStream out() {
    return paged;
  }

  public OutputStream err() {
    return heldMessages;
  }

  /** Runs a command that prints to {@link #out} and {@link #err}, and answers its exit code. */
  public int run(ToIntFunction<Pager> command) {
    int code = command.applyAsInt(this);
    try {
      paged.close();
      heldMessages.writeTo(messages);
      messages.flush();
    } catch (IOException e) {
      // Whoever read has seen enough.
    }
    return code;
  }

  /** Holds a screenful back, and hands what becomes longer to a pager. */
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
        // There is no shell to start one: the screen has to do.
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

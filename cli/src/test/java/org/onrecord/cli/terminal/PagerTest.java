package org.onrecord.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void lessThanAScreenIsShownAtOnce() {
    assertThat(printing(4)).isEqualTo(7);
    assertThat(screen.toString(UTF_8)).hasLineCount(4);
    assertThat(shownByPager()).doesNotExist();
    assertThat(messages.toString(UTF_8)).isEqualTo("done");
  }

  @Test
  void moreGoesToThePagerFromTheFirstLineOn() {
    assertThat(printing(6)).isEqualTo(7);
    assertThat(screen.toString(UTF_8)).isEmpty();
    assertThat(shownByPager()).hasContent("line 0\nline 1\nline 2\nline 3\nline 4\nline 5");
    assertThat(messages.toString(UTF_8)).isEqualTo("done");
  }

  @Test
  void programsAndThoseWhoWantNoneGetNone() {
    assertThat(Pager.isWanted(environment())).isTrue();
    assertThat(Pager.isWanted(without("ONRECORD_TTY"))).isFalse();
    assertThat(Pager.isWanted(without("ONRECORD_ROWS"))).isFalse();
    Map<String, String> cat = environment();
    cat.put("ONRECORD_PAGER", "cat");
    assertThat(Pager.isWanted(cat)).isFalse();
  }

  private int printing(int lines) {
    return new Pager(screen, messages, environment())
        .run(
            pager -> {
              try {
                for (int i = 0; i < lines; i++) {
                  pager.out().write(("line " + i + "\n").getBytes(UTF_8));
                }
                pager.err().write("done".getBytes(UTF_8));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return 7;
            });
  }

  private Path shownByPager() {
    return folder.resolve("shown");
  }

  private Map<String, String> without(String variable) {
    Map<String, String> environment = environment();
    environment.remove(variable);
    return environment;
  }

  private Map<String, String> environment() {
    return new HashMap<>(
        Map.of(
            "ONRECORD_TTY", "12",
            "TERM", "xterm",
            "ONRECORD_ROWS", "5",
            "ONRECORD_PAGER", "cat > '" + shownByPager() + "'"));
  }
}

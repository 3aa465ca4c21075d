package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion script for bash, in a bash, with a command that prints how it was called. */
class BashCompletionTest {

  private static final String CALL =
      """
      onrecord() { printf '%s\\n' "Lena Harris" "$ONRECORD_INDEX $*"; }
      . ./completion
      complete_line() { COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); COMPREPLY=(); _onrecord; }
      complete_line LINE
      printf '[%s]' "${COMPREPLY[@]}"
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeScript() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "there is no bash");
    Files.writeString(folder.resolve("completion"), ShellCompletion.bash(Manual.fullCommandLine()));
  }

  @Test
  void namesAreThoseOfTheIndexThatTheLineNames() throws Exception {
    String expected = "[Lena Harris][/home/me/news complete --of speaker -- Har]";
    for (String option :
        new String[] {
          "--index '~/news'", "--index='~/news'", "--index = '~/news'", "--index /home/me/news"
        }) {
      assertThat(completed("onrecord quotes " + option + " --speaker Har"))
          .as(option)
          .isEqualTo(expected);
    }
    assertThat(completed("onrecord quotes --index '~/news' --speaker = Har")).isEqualTo(expected);
    assertThat(completed("onrecord quotes --speaker Har"))
        .isEqualTo("[Lena Harris][default complete --of speaker -- Har]");
  }

  @Test
  void aValueThatIsOneWordWithItsOptionKeepsIt() throws Exception {
    assertThat(completed("onrecord quotes --speaker=Har")).startsWith("[--speaker=Lena Harris]");
    assertThat(completed("onrecord search --facet=au")).isEqualTo("[--facet=author]");
  }

  @Test
  void onlyAuthorsAreOfferedForAnAuthor() throws Exception {
    assertThat(completed("onrecord search --author Har")).contains("complete --of author -- Har");
    assertThat(completed("onrecord index --author Har")).doesNotContain("complete");
  }

  @Test
  void idsAreOfferedForAnArticle() throws Exception {
    assertThat(completed("onrecord show --index '~/news' a"))
        .contains("[/home/me/news complete --ids -- a]");
  }

  @Test
  void valuesOfOptionsAreThoseOfTheCommand() throws Exception {
    assertThat(completed("onrecord search --facet au")).isEqualTo("[author]");
    assertThat(completed("onrecord search --sort ''")).isEqualTo("[score][newest][oldest]");
    assertThat(completed("onrecord quotes --kind p")).isEqualTo("[partial]");
    assertThat(completed("onrecord actors --kind p")).isEqualTo("[person][place]");
    assertThat(completed("onrecord timeline --by ''")).isEqualTo("[day][week][month][year]");
    assertThat(completed("onrecord stats --color n")).isEqualTo("[never]");
  }

  @Test
  void aFileWithASpaceIsOne() throws Exception {
    Files.createDirectory(folder.resolve("my clippings"));
    assertThat(completed("onrecord index my")).isEqualTo("[my clippings]");
    assertThat(completed("onrecord search --queries my")).isEqualTo("[my clippings]");
    assertThat(completed("onrecord search --index my")).isEqualTo("[my clippings]");
  }

  private String completed(String line) throws Exception {
    ProcessBuilder bash = new ProcessBuilder("/bin/bash", "-c", CALL.replace("LINE", line));
    bash.directory(folder.toFile());
    bash.environment().putAll(Map.of("HOME", "/home/me", "ONRECORD_INDEX", "default"));
    bash.redirectErrorStream(true);
    Process running = bash.start();
    running.getOutputStream().close();
    return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

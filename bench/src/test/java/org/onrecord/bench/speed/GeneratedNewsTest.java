package org.onrecord.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.training.program.Program;

class GeneratedNewsTest {

  @TempDir private Path folder;

  @Test
  void theSameArticleComesAgainWithOtherPeople() throws IOException {
    Files.writeString(folder.resolve("gates.txt"), "Gates open\n\n“Yes,” said Mayor Mira Lund.\n");
    GeneratedNews news = GeneratedNews.of(folder);

    String first = news.text(20);
    String second = news.text(20);

    assertThat(first).contains("said Mayor Mira Lund.");
    assertThat(second).contains("said Mayor Mira Lundba.");
  }

  @Test
  void aFolderWithoutArticlesIsRefused() {
    assertThatThrownBy(() -> GeneratedNews.of(folder))
        .isInstanceOf(Program.UsageException.class)
        .hasMessageContaining("no articles found in " + folder);
  }
}

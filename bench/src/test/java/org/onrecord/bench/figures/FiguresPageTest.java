package org.onrecord.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresPageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

  private static final String PAGE =
      """
      # Figures

      `bench/run one a.jsonl` · 2025-01-01

      ```text
      F1 80
      ```

      Words about `bench/run one`.

      ```text
      not a measurement
      ```

      `training/run two` · never

      ```text
      ```
      """;

  @Test
  void aCommandBeforeABlockOfTextIsAMeasurement() {
    assertThat(new FiguresPage(PAGE).commands())
        .containsExactly("bench/run one a.jsonl", "training/run two");
  }

  @Test
  void aResultReplacesItsBlockAndDayAndNothingElse() {
    assertThat(new FiguresPage(PAGE).with("training/run two", DAY, "a  \n\n b $1 \\\n\n"))
        .hasToString(
            PAGE.replace("· never\n\n```text\n```", "· 2026-03-07\n\n```text\na\n\n b $1 \\\n```"));
  }

  @Test
  void aCommandThatThePageDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FiguresPage(PAGE).with("bench/run three", DAY, ""))
        .withMessageContaining("bench/run three");
  }

  @Test
  void thePageOfTheProjectHasMeasurements() throws IOException {
    assertThat(new FiguresPage(Files.readString(Path.of("../docs/figures.md"))).commands())
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }
}

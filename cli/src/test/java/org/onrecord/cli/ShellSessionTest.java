package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellSessionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Zarrin constructive            | search, Zarrin constructive",
        "said:\"a step\" -herring     | search, said:\"a step\" -herring",
        "nato -n 1                     | search, nato, -n, 1",
        "nato 'red line' -n1 --json    | search, nato 'red line', -n1, --json",
        "nato -herring --sort=newest   | search, nato -herring, --sort=newest",
        "nato -x --speaker 'A B'       | search, nato -x, --speaker, A B",
        "-n 1 nato                     | search, -n, 1, nato",
        "quotes --speaker 'Trita Parsi' | quotes, --speaker, Trita Parsi",
        "search speaker:\"A B\" x     | search, speaker:\"A B\", x",
        "search \"not closed           | search, \"not closed",
        "show it's.txt                  | show, it's.txt",
        "help                           | --help",
        "help quotes                    | quotes, --help",
        "help wanted                    | search, help, wanted",
        "--version                      | --version",
      })
  void aLineIsACommandOrASearch(String line, String arguments) {
    assertThat(String.join(", ", ShellSession.words(line))).isEqualTo(arguments);
  }
}

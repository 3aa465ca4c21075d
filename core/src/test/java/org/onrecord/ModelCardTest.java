package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every model has a card beside it, whose data sets and their licences NOTICE names, too. */
class ModelCardTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final String TABLE = "| data set | used for | licence | without it |";

  @Test
  void everyModelHasACard() throws IOException {
    List<Path> models = files(".*(\\.bin\\.gz|-weights\\.tsv(\\.gz)?)");
    assertThat(models).isNotEmpty();
    for (Path model : models) {
      assertThat(headings())
          .as("headings of the cards, for %s", model)
          .anySatisfy(heading -> assertThat(heading).contains(model.getFileName().toString()));
    }
  }

  @Test
  void everyCardNamesDataSetsAndNoticeNamesThemWithTheModel() throws IOException {
    String notice = Files.readString(Path.of("../NOTICE"));
    for (Path card : files(".*\\.md")) {
      List<String> sets = dataSets(card);
      assertThat(sets).as("data sets of %s", card).isNotEmpty();
      for (String set : sets) {
        // A part of a data set is named after a comma.
        assertThat(notice).as("NOTICE, of %s", card).contains(set.split(",")[0]);
      }
    }
    for (Path model : files(".*(\\.bin\\.gz|-weights\\.tsv(\\.gz)?)")) {
      assertThat(notice).contains(model.getFileName().toString());
    }
  }

  @Test
  void everyDataSetHasALicenceAndWhatABuildWithoutItScores() throws IOException {
    for (Path card : files(".*\\.md")) {
      for (String row : rows(card)) {
        assertThat(row.split("\\|", -1)).as("%s: %s", card, row).hasSize(6);
        assertThat(row.substring(1).split("\\|")).noneMatch(String::isBlank);
      }
    }
  }

  private static List<String> headings() throws IOException {
    List<String> headings = new ArrayList<>();
    for (Path card : files(".*\\.md")) {
      headings.add(Files.readAllLines(card).get(0));
    }
    return headings;
  }

  private static List<String> dataSets(Path card) throws IOException {
    return rows(card).stream().map(row -> row.split("\\|", -1)[1].strip()).toList();
  }

  /** The rows of the table of data sets. */
  private static List<String> rows(Path card) throws IOException {
    return Files.readAllLines(card).stream()
        .dropWhile(line -> !line.equals(TABLE))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).toList();
    }
  }
}

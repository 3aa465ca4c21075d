package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.attribution.LogLinearSpeakerClassifier;
import org.onrecord.annotate.coreference.LogLinearPronounResolver;
import org.onrecord.annotate.coreference.PronounWeights;
import org.onrecord.annotate.reported.ReportClassifier;
import org.onrecord.annotate.reported.ReportFeatureRecorder;
import org.onrecord.linear.FeatureWeightsFile;
import org.onrecord.model.Article;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.text.WordList;

class WeightsFilesTest {

  private static final String TEXT =
      "Halden Roe, the harbour master of Saltmere, opened the gates on Monday. “The water is high,”"
          + " he said. Mira Lund said that the ferries would stay in port.";

  @ParameterizedTest
  @ValueSource(strings = {LogLinearSpeakerClassifier.WEIGHTS_FILE, ReportClassifier.WEIGHTS_FILE})
  void aShippedTableIsWrittenAsItWasRead(String name) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (InputStream file = shipped(name)) {
      FeatureWeightsFile.write(FeatureWeightsFile.read(file), written);
    }

    // Unpacked, as another JDK may pack the same bytes otherwise.
    try (InputStream file = new GZIPInputStream(shipped(name));
        InputStream again = new GZIPInputStream(in(written))) {
      assertThat(again.readAllBytes()).isEqualTo(file.readAllBytes());
    }
  }

  @Test
  void theShippedWeightsReadFromAFolderFindTheSameQuotes(@TempDir Path folder) throws IOException {
    for (String name :
        List.of(LogLinearSpeakerClassifier.WEIGHTS_FILE, ReportClassifier.WEIGHTS_FILE)) {
      try (InputStream file = shipped(name)) {
        Files.copy(file, folder.resolve(name));
      }
    }
    QuoteWeights shipped = QuoteWeights.read(folder);
    shipped.write(folder);

    Article article = Article.builder("gates").language("en").body(TEXT).build();

    List<ExplainedQuote> found = QuoteWeights.read(folder).annotator().explain(article);
    assertThat(found).hasSize(2).isEqualTo(Annotator.create().explain(article));
  }

  @Test
  void featuresAreRecordedAsTheTablesHaveThem() {
    Article article = Article.builder("gates").language("en").body(TEXT).build();

    assertThat(SpeakerFeatureRecorder.examples(article))
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.words().coveredText(TEXT)).isEqualTo("The water is high,");
              assertThat(example.options()).hasSizeGreaterThan(2);
              assertThat(example.options().get(example.options().size() - 1).mention()).isEmpty();
              assertThat(example.options().get(0).features())
                  .allSatisfy(feature -> assertThat(feature.split("\t", -1)).hasSize(3))
                  .isNotEmpty();
            });
    assertThat(ReportFeatureRecorder.examples(TEXT))
        .anySatisfy(
            example ->
                assertThat(example.options())
                    .anySatisfy(
                        option ->
                            assertThat(TEXT.substring(option.start(), option.end()))
                                .isEqualTo("that the ferries would stay in port")));
    assertThat(PronounFeatureRecorder.examples(article, List.of()))
        .singleElement()
        .satisfies(
            example -> {
              assertThat(TEXT.substring(example.start())).startsWith("he said");
              assertThat(example.options())
                  .extracting(PronounFeatureRecorder.PronounOption::name)
                  .contains("Halden Roe")
                  .doesNotContain("Mira Lund");
              assertThat(example.options())
                  .allMatch(option -> option.features().size() == PronounWeights.features().size());
            });
  }

  @Test
  void weightsOfPronounsAreReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
    Path shipped = folder.resolve("shipped.tsv");
    try (InputStream file = shipped("antecedent-weights.tsv")) {
      Files.copy(file, shipped);
    }
    List<String> comment =
        Files.readAllLines(shipped).stream()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.substring(2))
            .toList();
    Path again = folder.resolve("again.tsv");

    PronounWeights.read(shipped).write(again, comment);

    assertThat(again).hasSameBinaryContentAs(shipped);
    assertThat(PronounWeights.read(again).lines())
        .containsExactlyElementsOf(
            WordList.lines(LogLinearPronounResolver.class, "antecedent-weights.tsv"));
  }

  @Test
  void aWeightOfAPronounHasTwoDecimals() {
    assertThat(PronounWeights.of(1.234, -.126).lines())
        .startsWith("sentences\t1.23", "paragraphs\t-0.13");
  }

  private static InputStream shipped(String name) {
    Class<?> owner =
        switch (name) {
          case LogLinearSpeakerClassifier.WEIGHTS_FILE -> LogLinearSpeakerClassifier.class;
          case ReportClassifier.WEIGHTS_FILE -> ReportClassifier.class;
          default -> LogLinearPronounResolver.class;
        };
    return Objects.requireNonNull(owner.getResourceAsStream(name));
  }

  private static InputStream in(ByteArrayOutputStream written) {
    return new ByteArrayInputStream(written.toByteArray());
  }
}

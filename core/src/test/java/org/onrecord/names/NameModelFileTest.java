package org.onrecord.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.linear.SparseWeights;
import org.onrecord.model.Actor.Kind;
import org.onrecord.names.NameFeatureRecorder.NameExample;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

class NameModelFileTest {

  @Test
  void theShippedModelIsWrittenAsItWasRead() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (InputStream shipped = NameTagger.openEnglishModel()) {
      NameModel.read(shipped).write(written);
    }

    // Unpacked, as another JDK may pack the same bytes otherwise.
    try (InputStream shipped = new GZIPInputStream(NameTagger.openEnglishModel())) {
      assertThat(unpacked(written.toByteArray())).isEqualTo(shipped.readAllBytes());
    }
  }

  @Test
  void aModelThatARecorderWritesTagsByItsWeights() throws IOException {
    NameFeatureRecorder recorder =
        new NameFeatureRecorder(
            Map.of("roe", "0110", "said", "10"), Map.of("New Saltmere", 1, "Halden", 128));
    List<Token> tokens = Pieces.of(Tokenizer.tokens("yesterday Halden Roe said no"));
    NameExample example =
        recorder.examples(List.of(tokens), List.of(new LabelledName(10, 20, Kind.PERSON))).get(0);
    int first = example.features()[0][1];
    int last = example.features()[1][1];
    short[] rows = new short[2 * NameFeatureRecorder.LABELS];
    int bits = 22;
    int mask = (1 << bits) - 1;
    boolean ordered = (first & mask) < (last & mask);
    rows[(ordered ? 0 : NameFeatureRecorder.LABELS) + example.labels()[0]] = 9000;
    rows[(ordered ? NameFeatureRecorder.LABELS : 0) + example.labels()[1]] = 9000;
    int[] hashes =
        ordered ? new int[] {first & mask, last & mask} : new int[] {last & mask, first & mask};
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    recorder.write(SparseWeights.of(NameFeatureRecorder.LABELS, bits, hashes, rows), model);

    NameTagger tagger = NameTagger.read(new ByteArrayInputStream(model.toByteArray()));

    assertThat(tagger.names(List.of(tokens)).get(0))
        .extracting(TaggedName::from, TaggedName::to, TaggedName::kind)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 3, Kind.PERSON));
  }

  @Test
  void aWordIsFoundInItsClusterAndANameInItsLists() throws IOException {
    Lexicon lexicon =
        Lexicon.of(Map.of("roe", "0110", "said", "10"), Map.of("new saltmere", 65_535));
    Clusters clusters = lexicon.clusters();

    assertThat(clusters.path(clusters.get(WordTable.hash("roe")), 3)).isEqualTo(0b1011);
    assertThat(clusters.path(clusters.get(WordTable.hash("said")), 12)).isEqualTo(0b110);
    assertThat(clusters.get(WordTable.hash("unknown"))).isZero();
  }

  private static byte[] unpacked(byte[] gzip) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    }
  }
}

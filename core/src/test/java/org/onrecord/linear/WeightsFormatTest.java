package org.onrecord.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is written of linear models is read again. */
class WeightsFormatTest {

  private static final long[] NUMBERS = {0, 1, 127, 128, 300, 1L << 32, Long.MAX_VALUE};

  @Test
  void numbersAreReadAsTheyWereWritten() throws IOException {
    StepsWriter writer = new StepsWriter();
    LongStream.of(NUMBERS).forEach(writer::add);
    LongStream.of(NUMBERS).forEach(number -> writer.addSigned(-number));

    Steps steps = Steps.read(in(writer::write));

    for (long number : NUMBERS) {
      assertThat(steps.next()).isEqualTo(number);
    }
    for (long number : NUMBERS) {
      assertThat(steps.nextSigned()).isEqualTo(-number);
    }
  }

  @Test
  void weightsOfOneByteDecideAfterReadingAsBefore() throws IOException {
    int columns = 3;
    byte[] rows = {0, 1, 2, -3, 127, -128, 5, -6, 7, 8, 9, -10};
    Weights written = Weights.of(columns, rows);

    Weights read = Weights.read(in(written::write));

    for (int[] features : new int[][] {{0}, {1}, {2}, {3}, {0, 1, 2}, {3, 3, 1}}) {
      assertThat(scores(read, columns, features)).isEqualTo(scores(written, columns, features));
    }
    assertThat(scores(read, columns, 1)).isEqualTo(new int[] {125, 255, 0});
    assertThat(bytes(read::write)).isEqualTo(bytes(written::write));
  }

  @Test
  void weightsOfFewFeaturesDecideAfterReadingAsBefore() throws IOException {
    int columns = 2;
    int bits = 8;
    SparseWeights written =
        SparseWeights.of(columns, bits, new int[] {3, 64, 255}, new short[] {1, -2, 8000, 0, 5, 6});

    SparseWeights read = SparseWeights.read(in(written::write));

    assertThat(sums(read, columns, 3, 64)).isEqualTo(new int[] {8001, -2});
    assertThat(sums(read, columns, 255, 4)).isEqualTo(new int[] {5, 6});
    assertThat(bytes(read::write)).isEqualTo(bytes(written::write));
  }

  private static int[] scores(Weights weights, int columns, int... features) {
    long[] sums = weights.sums();
    weights.add(features, features.length, sums);
    int[] scores = new int[columns];
    for (int column = 0; column < columns; column++) {
      scores[column] = Weights.score(sums, column);
    }
    return scores;
  }

  private static int[] sums(SparseWeights weights, int columns, int... features) {
    int[] sums = new int[columns];
    weights.sum(features.clone(), features.length, sums);
    return sums;
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.to(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static DataInputStream in(Writing writing) throws IOException {
    return new DataInputStream(new ByteArrayInputStream(bytes(writing)));
  }
}

package org.onrecord.names;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the most likely valid sequence of labels (Viterbi 1967). */
final class ViterbiDecoder {

  private static final int[][] ALLOWED_PREDECESSORS =
      IntStream.range(0, BilouLabels.COUNT)
          .mapToObj(ViterbiDecoder::allowedPredecessors)
          .toArray(int[][]::new);

  private ViterbiDecoder() {}

  /**
   * The labels of the words; those around them are {@link BilouLabels#OUTSIDE}.
   *
   * @param scores the score of each label for each word
   * @param transitions the score of a label after another
   */
  static int[] decode(float[][] scores, float[][] transitions) {
    int size = scores.length;
    int[][] back = new int[size][BilouLabels.COUNT];
    float[] last = new float[BilouLabels.COUNT];
    float[] now = new float[BilouLabels.COUNT];
    Arrays.fill(last, Float.NEGATIVE_INFINITY);
    last[BilouLabels.OUTSIDE] = 0;
    for (int i = 0; i < size; i++) {
      for (int label = 0; label < BilouLabels.COUNT; label++) {
        float most = Float.NEGATIVE_INFINITY;
        for (int before : ALLOWED_PREDECESSORS[label]) {
          float score = last[before] + transitions[before][label];
          if (score > most) {
            most = score;
            back[i][label] = before;
          }
        }
        now[label] = most + scores[i][label];
      }
      float[] swap = last;
      last = now;
      now = swap;
    }
    int best = BilouLabels.OUTSIDE;
    for (int label = 1; label < BilouLabels.COUNT; label++) {
      if (BilouLabels.ends(label) && last[label] > last[best]) {
        best = label;
      }
    }
    int[] labels = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = best;
      best = back[i][best];
    }
    return labels;
  }

  /** The labels that may precede a label. */
  private static int[] allowedPredecessors(int label) {
    return IntStream.range(0, BilouLabels.COUNT)
        .filter(before -> BilouLabels.mayFollow(before, label))
        .toArray();
  }
}

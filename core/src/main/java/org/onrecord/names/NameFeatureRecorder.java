package org.onrecord.names;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onrecord.linear.Hash;
import org.onrecord.linear.SparseWeights;
import org.onrecord.text.Token;

/**
 * Records the features of a {@link NameTagger} for training its weights, and writes the trained
 * model. Features and labels are those of the tagger itself. Immutable.
 */
public final class NameFeatureRecorder {

  /** The number of labels: the columns of the model. */
  public static final int LABELS = BilouLabels.COUNT;

  /** The label of a word that is not part of a name. */
  public static final int OUTSIDE = BilouLabels.OUTSIDE;

  private final WordLexicon lexicon;

  /**
   * @param clusters the path of the cluster of each lower-case word, in 0 and 1; of two words with
   *     one hash the first counts
   * @param gazetteer the lists that contain each name, as flags of up to 16 bits
   */
  public NameFeatureRecorder(Map<String, String> clusters, Map<String, Integer> gazetteer) {
    this.lexicon = WordLexicon.of(clusters, gazetteer);
  }

  /**
   * A run of words that may be parts of names.
   *
   * @param features the hashes of each word's features
   * @param labels the correct label of each word
   */
  public record NameExample(int[][] features, int[] labels) {}

  /**
   * The runs of an article, in order.
   *
   * @param sentences the tokens of each, split by {@link HyphenSplitter}
   * @param names the correct names; of each, only the words up to the first that cannot be part of
   *     a name count
   */
  public List<NameExample> examples(List<List<Token>> sentences, List<LabelledName> names) {
    List<EncodedSentence> encoded =
        sentences.stream().map(sentence -> new EncodedSentence(sentence, lexicon)).toList();
    WordContexts contexts = WordContexts.of(encoded);
    NameFeatures features = new NameFeatures(lexicon);
    List<NameExample> examples = new ArrayList<>();
    for (EncodedSentence sentence : encoded) {
      int[] labels = labels(sentence, names);
      for (int[] run : sentence.runs()) {
        int[][] all = new int[run[1] - run[0]][];
        for (int i = 0; i < all.length; i++) {
          features.extract(sentence, contexts, run[0] + i);
          all[i] = Arrays.copyOf(features.features, features.count());
        }
        examples.add(new NameExample(all, Arrays.copyOfRange(labels, run[0], run[1])));
      }
    }
    return examples;
  }

  private static int[] labels(EncodedSentence encoded, List<LabelledName> names) {
    int[] labels = new int[encoded.size];
    for (LabelledName name : names) {
      int from = 0;
      while (from < encoded.size
          && (encoded.tokens.get(from).start() < name.start() || !encoded.mayBeInName[from])) {
        from++;
      }
      int to = from;
      while (to < encoded.size
          && encoded.tokens.get(to).start() < name.end()
          && encoded.runEnd[from] > to) {
        to++;
      }
      for (int i = from; i < to; i++) {
        labels[i] = BilouLabels.of(name.kind(), from, i, to);
      }
    }
    return labels;
  }

  /** The hash of the feature that the previous word has the label {@code before}. */
  public static int featureOfLabelBefore(int before) {
    return Hash.of(NameModel.PREVIOUS_LABEL, before);
  }

  /**
   * The labels that the tagger assigns to a run of words.
   *
   * @param scores the score of each label for each word
   * @param transitions the score of a label after another, by the previous label
   */
  public static int[] decode(float[][] scores, float[][] transitions) {
    return ViterbiDecoder.decode(scores, transitions);
  }

  /**
   * Writes the model that {@link NameTagger#read} reads; does not close {@code out}.
   *
   * @param weights the trained weights, with a column for each of the {@link #LABELS}
   */
  public void write(SparseWeights weights, OutputStream out) throws IOException {
    new NameModel(lexicon, weights).write(out);
  }
}

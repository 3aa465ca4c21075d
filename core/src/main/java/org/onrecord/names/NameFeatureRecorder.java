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
 * Records the features that a {@link NameTagger} decides by, for a program that learns its weights,
 * and writes the model that was learned. Features and labels are those of the tagger itself.
 * Immutable.
 */
public final class NameFeatureRecorder {

  /** How many labels there are: the columns of the model. */
  public static final int LABELS = BilouLabels.COUNT;

  /** The label of a word that is no part of a name. */
  public static final int OUTSIDE = BilouLabels.OUTSIDE;

  private final WordLexicon lexicon;

  /**
   * @param clusters the path to the cluster of each word in lower case, in 0 and 1; of two words
   *     with one hash the first counts
   * @param gazetteer the lists that each name stands in, as flags of up to 16 bits
   */
  public NameFeatureRecorder(Map<String, String> clusters, Map<String, Integer> gazetteer) {
    this.lexicon = WordLexicon.of(clusters, gazetteer);
  }

  /**
   * A run of words that may be parts of names.
   *
   * @param features the hashes of each word's features
   * @param labels the right label of each word
   */
  public record NameExample(int[][] features, int[] labels) {}

  /**
   * The runs of an article, in order.
   *
   * @param sentences the tokens of each, cut into {@link HyphenSplitter}
   * @param names the right names; of each only the words count that may be part of one, up to the
   *     first that may not
   */
  public List<NameExample> examples(List<List<Token>> sentences, List<LabelledName> names) {
    List<EncodedSentence> forms =
        sentences.stream().map(sentence -> new EncodedSentence(sentence, lexicon)).toList();
    WordContexts surroundings = WordContexts.of(forms);
    NameFeatures features = new NameFeatures(lexicon);
    List<NameExample> examples = new ArrayList<>();
    for (EncodedSentence sentence : forms) {
      int[] labels = labels(sentence, names);
      for (int[] run : sentence.runs()) {
        int[][] all = new int[run[1] - run[0]][];
        for (int i = 0; i < all.length; i++) {
          features.extract(sentence, surroundings, run[0] + i);
          all[i] = Arrays.copyOf(features.features, features.count());
        }
        examples.add(new NameExample(all, Arrays.copyOfRange(labels, run[0], run[1])));
      }
    }
    return examples;
  }

  private static int[] labels(EncodedSentence forms, List<LabelledName> names) {
    int[] labels = new int[forms.size];
    for (LabelledName name : names) {
      int from = 0;
      while (from < forms.size
          && (forms.tokens.get(from).start() < name.start() || !forms.mayBeInName[from])) {
        from++;
      }
      int to = from;
      while (to < forms.size
          && forms.tokens.get(to).start() < name.end()
          && forms.runEnd[from] > to) {
        to++;
      }
      for (int i = from; i < to; i++) {
        labels[i] = BilouLabels.of(name.kind(), from, i, to);
      }
    }
    return labels;
  }

  /** The hash of the feature of a word that the word before it has the label {@code before}. */
  public static int featureOfLabelBefore(int before) {
    return Hash.of(NameModel.PREVIOUS_LABEL, before);
  }

  /**
   * The labels that the tagger chooses for a run of words.
   *
   * @param scores what each word scores with each label
   * @param transitions what a label scores after another, by the label before
   */
  public static int[] decode(float[][] scores, float[][] transitions) {
    return ViterbiDecoder.decode(scores, transitions);
  }

  /**
   * Writes the model that {@link NameTagger#read} reads; does not close {@code out}.
   *
   * @param weights what was learned of the features; {@value #LABELS} columns
   */
  public void write(SparseWeights weights, OutputStream out) throws IOException {
    new NameModel(lexicon, weights).write(out);
  }
}

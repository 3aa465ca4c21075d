package org.onrecord.training.names;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.onrecord.annotate.actors.NameSentences;
import org.onrecord.names.NameFeatureRecorder;
import org.onrecord.names.NameFeatureRecorder.NameExample;
import org.onrecord.names.NameTagger;
import org.onrecord.training.gold.LabelledNames;
import org.onrecord.training.linear.AveragedPerceptron;

/** Trains the model of a {@link NameTagger} from labelled texts; deterministic. */
final class NameTraining {

  private static final int ROUNDS = 4;
  private static final int ROW_BITS = 22;

  /** The maximum of the scaled weights, and the weight below which a feature is omitted. */
  private static final int MAX_WEIGHT = 8000;

  private static final int MIN_WEIGHT = 200;

  /** Every how many texts one is added with invented names, and one in capitals. */
  private static final int INVENTED = 2;

  private static final int IN_CAPITALS = 39;
  private static final int SEED = 7;

  private final AveragedPerceptron learner =
      new AveragedPerceptron(NameFeatureRecorder.LABELS, ROW_BITS);
  private final float[][] transitions =
      new float[NameFeatureRecorder.LABELS][NameFeatureRecorder.LABELS];
  private final int[][] rows = new int[NameFeatureRecorder.LABELS][];

  private NameTraining() {
    for (int before = 0; before < NameFeatureRecorder.LABELS; before++) {
      rows[before] = new int[] {NameFeatureRecorder.featureOfLabelBefore(before)};
    }
  }

  /** Trains on texts and writes the model. */
  static void run(
      List<LabelledNames> texts, Path clusters, Path gazetteer, Path model, PrintStream out)
      throws IOException {
    LexiconTables tables = LexiconTables.read(clusters, gazetteer);
    NameFeatureRecorder recorder = new NameFeatureRecorder(tables.clusters(), tables.gazetteer());
    List<NameExample> examples = new ArrayList<>();
    for (LabelledNames text : augmented(texts)) {
      examples.addAll(recorder.examples(NameSentences.of(text.text()), text.names()));
    }
    Collections.shuffle(examples, new Random(SEED));
    out.printf("%d texts, %d word sequences%n", texts.size(), examples.size());
    NameTraining training = new NameTraining();
    for (int round = 1; round <= ROUNDS; round++) {
      int wrong = 0;
      for (NameExample example : examples) {
        wrong += training.learn(example) ? 0 : 1;
      }
      out.printf("round %d: %d wrong%n", round, wrong);
    }
    try (OutputStream file = Files.newOutputStream(model)) {
      recorder.write(training.learner.sparseWeights(MAX_WEIGHT, MIN_WEIGHT), file);
    }
  }

  /** Data augmentation: some texts with invented names, and a few in capitals. */
  private static List<LabelledNames> augmented(List<LabelledNames> texts) {
    InventedNames invented = new InventedNames(texts, new Random(SEED));
    List<LabelledNames> varied = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      LabelledNames text = texts.get(i);
      if (i % INVENTED == 0) {
        varied.add(invented.in(text));
      } else if (i % IN_CAPITALS == 0) {
        varied.add(text.rewritten(token -> token.text().toUpperCase(Locale.ROOT)));
      } else {
        varied.add(text);
      }
    }
    return varied;
  }

  /** Trains on one word sequence; returns whether it was already tagged correctly. */
  private boolean learn(NameExample example) {
    for (int before = 0; before < NameFeatureRecorder.LABELS; before++) {
      learner.score(rows[before], 1, transitions[before]);
    }
    float[][] scores = new float[example.labels().length][NameFeatureRecorder.LABELS];
    for (int i = 0; i < scores.length; i++) {
      learner.score(example.features()[i], example.features()[i].length, scores[i]);
    }
    int[] labels = NameFeatureRecorder.decode(scores, transitions);
    learner.count();
    if (Arrays.equals(labels, example.labels())) {
      return true;
    }
    move(example, example.labels(), 1);
    move(example, labels, -1);
    return false;
  }

  private void move(NameExample example, int[] labels, int by) {
    int before = NameFeatureRecorder.OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      int[] features = example.features()[i];
      learner.move(features, features.length, labels[i], by);
      learner.move(rows[before], 1, labels[i], by);
      before = labels[i];
    }
  }
}

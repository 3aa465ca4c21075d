package org.onrecord.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.onrecord.annotate.NameSentences;
import org.onrecord.linear.Hash;
import org.onrecord.linear.Learner;

/** Makes the model of a {@link NameTagger} from labelled texts, the same one each time. */
public final class NameTraining {

  private static final int ROUNDS = 4;
  private static final int ROW_BITS = 22;

  /** What weights are scaled to, and below which a feature is left out. */
  private static final int STRONGEST = 8000;

  private static final int LEAST = 200;

  /** Every how many texts strangers are in one, and one is in capitals. */
  private static final int STRANGE = 2;

  private static final int SHOUTED = 39;
  private static final int SEED = 7;

  private final Learner learner = new Learner(Labels.COUNT, ROW_BITS);
  private final float[][] after = new float[Labels.COUNT][Labels.COUNT];
  private final int[][] rows = new int[Labels.COUNT][];

  private NameTraining() {
    for (int before = 0; before < Labels.COUNT; before++) {
      rows[before] = new int[] {Hash.of(NameModel.LABEL_BEFORE, before)};
    }
  }

  /** Learns from texts and writes the model. */
  public static void run(
      List<LabelledNames> texts, Path clusters, Path gazetteer, Path model, PrintStream out)
      throws IOException {
    ByteArrayOutputStream lexicon = new ByteArrayOutputStream();
    LexiconWriter.write(clusters, gazetteer, new DataOutputStream(lexicon));
    Lexicon known =
        Lexicon.read(new DataInputStream(new ByteArrayInputStream(lexicon.toByteArray())));
    List<NameLesson> lessons = new ArrayList<>();
    for (LabelledNames text : varied(texts)) {
      lessons.addAll(NameLesson.of(NameSentences.of(text.text()), text.names(), known));
    }
    Collections.shuffle(lessons, new Random(SEED));
    out.printf("%d texts, %d runs of words%n", texts.size(), lessons.size());
    NameTraining training = new NameTraining();
    for (int round = 1; round <= ROUNDS; round++) {
      int wrong = 0;
      for (NameLesson lesson : lessons) {
        wrong += training.learn(lesson) ? 0 : 1;
      }
      out.printf("round %d: %d wrong%n", round, wrong);
    }
    try (DataOutputStream file =
        new DataOutputStream(
            new GZIPOutputStream(Files.newOutputStream(model)) {
              {
                def.setLevel(Deflater.BEST_COMPRESSION);
              }
            })) {
      lexicon.writeTo(file);
      training.learner.writeSparse(file, STRONGEST, LEAST);
    }
  }

  /** The texts, some of them with strangers in them, and a few in capitals. */
  private static List<LabelledNames> varied(List<LabelledNames> texts) {
    Strangers strangers = new Strangers(texts, new Random(SEED));
    List<LabelledNames> varied = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      LabelledNames text = texts.get(i);
      if (i % STRANGE == 0) {
        varied.add(strangers.in(text));
      } else if (i % SHOUTED == 0) {
        varied.add(text.rewritten(token -> token.text().toUpperCase(Locale.ROOT)));
      } else {
        varied.add(text);
      }
    }
    return varied;
  }

  /** Learns from one run; whether it was known already. */
  private boolean learn(NameLesson lesson) {
    for (int before = 0; before < Labels.COUNT; before++) {
      learner.score(rows[before], 1, after[before]);
    }
    float[][] scores = new float[lesson.labels().length][Labels.COUNT];
    for (int i = 0; i < scores.length; i++) {
      learner.score(lesson.features()[i], lesson.features()[i].length, scores[i]);
    }
    int[] labels = Decoder.decode(scores, after);
    learner.count();
    if (Arrays.equals(labels, lesson.labels())) {
      return true;
    }
    move(lesson, lesson.labels(), 1);
    move(lesson, labels, -1);
    return false;
  }

  private void move(NameLesson lesson, int[] labels, int by) {
    int before = Labels.OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      int[] features = lesson.features()[i];
      learner.move(features, features.length, labels[i], by);
      learner.move(rows[before], 1, labels[i], by);
      before = labels[i];
    }
  }
}

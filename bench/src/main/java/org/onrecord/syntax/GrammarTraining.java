package org.onrecord.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.onrecord.linear.Learner;

/** Makes the model of a {@link Grammar} from parsed sentences, the same one each time. */
public final class GrammarTraining {

  private static final int ROUNDS = 6;
  private static final int BLOCK = 50;
  private static final int BLOCKS = 20;

  private GrammarTraining() {}

  /**
   * Learns from nineteen blocks of fifty sentences out of twenty, writes the model and tells how it
   * does on the rest.
   */
  public static void run(Path parsed, Path model, PrintStream out) throws IOException {
    List<ParsedSentence> learned = new ArrayList<>();
    List<ParsedSentence> unseen = new ArrayList<>();
    List<ParsedSentence> all = ParsedSentence.read(parsed, new Strangers());
    for (int i = 0; i < all.size(); i++) {
      (i / BLOCK % BLOCKS == 0 ? unseen : learned).add(all.get(i));
    }
    Collections.shuffle(learned, new Random(7));
    Learner tagger = TaggerTraining.train(learned, ROUNDS);
    List<int[]> tags = TaggerTraining.unseen(learned);
    Learner parser = ParserTraining.train(learned, tags, ROUNDS);
    Learner labeller = LabellerTraining.train(learned, tags, ROUNDS);
    try (DataOutputStream file =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(model)))) {
      tagger.write(file);
      parser.write(file);
      labeller.write(file);
    }
    out.printf("%d sentences learned, %d unseen%n", learned.size(), unseen.size());
    GrammarScore score =
        new GrammarScore(
            new Tagger(tagger.weights()),
            new Parser(parser.weights()),
            new Labeller(labeller.weights()));
    unseen.forEach(score::add);
    score.print(out);
  }
}

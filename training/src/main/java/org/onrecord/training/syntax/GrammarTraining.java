package org.onrecord.training.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.onrecord.syntax.Grammar;
import org.onrecord.training.linear.AveragedPerceptron;

/** Trains the model of a {@link Grammar} from parsed sentences; deterministic. */
final class GrammarTraining {

  private static final int ROUNDS = 6;
  private static final int BLOCK = 50;
  private static final int BLOCKS = 20;

  private GrammarTraining() {}

  /**
   * Trains on nineteen out of twenty blocks of fifty sentences, writes the model and prints its
   * score on the rest.
   */
  static void run(Path parsed, Path model, PrintStream out) throws IOException {
    List<ParsedSentence> learned = new ArrayList<>();
    List<ParsedSentence> heldOut = new ArrayList<>();
    List<ParsedSentence> all = ParsedSentence.read(parsed, new RenamedPeople());
    for (int i = 0; i < all.size(); i++) {
      (i / BLOCK % BLOCKS == 0 ? heldOut : learned).add(all.get(i));
    }
    Collections.shuffle(learned, new Random(7));
    AveragedPerceptron tagger = TaggerTraining.train(learned, ROUNDS);
    List<int[]> tags = TaggerTraining.crossTagged(learned);
    AveragedPerceptron parser = ParserTraining.train(learned, tags, ROUNDS);
    AveragedPerceptron labeller = LabellerTraining.train(learned, tags, ROUNDS);
    Grammar grammar = Grammar.of(tagger.weights(), parser.weights(), labeller.weights());
    try (OutputStream file = Files.newOutputStream(model)) {
      grammar.write(file);
    }
    out.printf("%d sentences for training, %d held out%n", learned.size(), heldOut.size());
    GrammarScore score = new GrammarScore(grammar);
    heldOut.forEach(score::add);
    score.print(out);
  }
}

package org.onrecord.syntax;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.io.PrintStream;
import java.util.Locale;

/** Compares the trees of a grammar with those it learned from; punctuation does not count. */
final class GrammarScore {

  private final Tagger tagger;
  private final Parser parser;
  private final Labeller labeller;
  private final Multiset<Relation> wanted = EnumMultiset.create(Relation.class);
  private final Multiset<Relation> found = EnumMultiset.create(Relation.class);
  private final Multiset<Relation> right = EnumMultiset.create(Relation.class);
  private int words;
  private int tagsRight;
  private int headsRight;

  GrammarScore(Tagger tagger, Parser parser, Labeller labeller) {
    this.tagger = tagger;
    this.parser = parser;
    this.labeller = labeller;
  }

  void add(ParsedSentence sentence) {
    int[] tags = tagger.tags(sentence.forms());
    int[] heads = parser.heads(sentence.forms(), tags);
    Relation[] relations = labeller.relations(sentence.forms(), tags, heads);
    for (int i = 0; i < tags.length; i++) {
      if (Tag.of(sentence.tags()[i]).isPunctuation()) {
        continue;
      }
      words++;
      boolean head = heads[i] == sentence.heads()[i];
      tagsRight += tags[i] == sentence.tags()[i] ? 1 : 0;
      headsRight += head ? 1 : 0;
      wanted.add(sentence.relations()[i]);
      found.add(relations[i]);
      if (head && relations[i] == sentence.relations()[i]) {
        right.add(relations[i]);
      }
    }
  }

  void print(PrintStream out) {
    print(out, "tags right", tagsRight, words);
    print(out, "heads right", headsRight, words);
    print(out, "heads and relations right", right.size(), words);
    out.printf("%n%-22s %9s %9s %7s%n", "relation", "precision", "recall", "number");
    for (Relation relation : Relation.values()) {
      out.printf(
          Locale.ROOT,
          "%-22s %8.1f%% %8.1f%% %7d%n",
          relation,
          share(right.count(relation), found.count(relation)),
          share(right.count(relation), wanted.count(relation)),
          wanted.count(relation));
    }
  }

  private static void print(PrintStream out, String what, int part, int whole) {
    out.printf(Locale.ROOT, "%-26s %5.1f%%  (%d of %d)%n", what, share(part, whole), part, whole);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}

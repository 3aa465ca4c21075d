package org.onrecord.training.syntax;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.io.PrintStream;
import java.util.Locale;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.Grammar;
import org.onrecord.syntax.Relation;

/** Compares the trees of a grammar with labelled ones; punctuation is ignored. */
final class GrammarScore {

  private final Grammar grammar;
  private final Multiset<Relation> labelled = EnumMultiset.create(Relation.class);
  private final Multiset<Relation> found = EnumMultiset.create(Relation.class);
  private final Multiset<Relation> right = EnumMultiset.create(Relation.class);
  private int words;
  private int tagsRight;
  private int headsRight;

  GrammarScore(Grammar grammar) {
    this.grammar = grammar;
  }

  void add(ParsedSentence sentence) {
    DependencyTree tree = grammar.parse(sentence.tokens(), sentence.quoted());
    for (int i = 0; i < tree.size(); i++) {
      if (sentence.tag(i).isPunctuation()) {
        continue;
      }
      words++;
      boolean head = tree.head(i) == sentence.heads()[i];
      tagsRight += tree.tag(i) == sentence.tag(i) ? 1 : 0;
      headsRight += head ? 1 : 0;
      labelled.add(sentence.relations()[i]);
      found.add(tree.relation(i));
      if (head && tree.relation(i) == sentence.relations()[i]) {
        right.add(tree.relation(i));
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
          share(right.count(relation), labelled.count(relation)),
          labelled.count(relation));
    }
  }

  private static void print(PrintStream out, String what, int part, int whole) {
    out.printf(Locale.ROOT, "%-26s %5.1f%%  (%d of %d)%n", what, share(part, whole), part, whole);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}

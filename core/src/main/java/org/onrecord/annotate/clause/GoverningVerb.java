package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.Relation;

/**
 * A verb that governs a quotation in the dependency tree, or a parenthetical verb: "Roe [said] that
 * Lund [called] it “…”".
 *
 * @param verb the index of the verb
 * @param subject the index of the head of its subject, or of that which it shares; {@link
 *     DependencyTree#ROOT} if none
 * @param relation what hangs on the verb, itself the marked span or with the marked span on it
 * @param position whether it is the outermost verb above the marked span, and so on
 */
public record GoverningVerb(int verb, int subject, Relation relation, Place position) {

  public enum Place {
    ONLY,
    INNERMOST,
    INNER,
    OUTERMOST,
    /** Not on the path to the root: "the gates, Roe [said], were “…”". */
    BESIDE
  }

  /** Maximum path length. */
  private static final int MAX_STEPS = 12;

  /** The verbs that govern the token at {@code at}, the innermost first. */
  public static ImmutableList<GoverningVerb> of(ParsedSentence sentence, int at) {
    DependencyTree tree = sentence.tree();
    ImmutableList.Builder<GoverningVerb> above = ImmutableList.builder();
    ImmutableList.Builder<GoverningVerb> beside = ImmutableList.builder();
    int below = at;
    List<Integer> cues = sentence.finiteCues();
    addBeside(sentence, cues, at, at, beside);
    for (int steps = 0; steps < MAX_STEPS && tree.head(below) >= 0; steps++) {
      int word = tree.head(below);
      if (tree.tag(word).isVerb() && tree.relation(word) != Relation.AUXILIARY) {
        above.add(new GoverningVerb(word, subject(tree, word), tree.relation(below), Place.INNER));
      }
      addBeside(sentence, cues, word, at, beside);
      below = word;
    }
    return ImmutableList.<GoverningVerb>builder()
        .addAll(withPositions(above.build()))
        .addAll(beside.build())
        .build();
  }

  private static ImmutableList<GoverningVerb> withPositions(ImmutableList<GoverningVerb> above) {
    ImmutableList.Builder<GoverningVerb> placed = ImmutableList.builder();
    for (int i = 0; i < above.size(); i++) {
      boolean last = i + 1 == above.size();
      Place place =
          i == 0 ? last ? Place.ONLY : Place.INNERMOST : last ? Place.OUTERMOST : Place.INNER;
      GoverningVerb one = above.get(i);
      placed.add(new GoverningVerb(one.verb, one.subject, one.relation, place));
    }
    return placed.build();
  }

  /**
   * Adds verbs of saying with a subject below {@code word}, outside the subtree with the quotation.
   */
  private static void addBeside(
      ParsedSentence sentence,
      List<Integer> cues,
      int word,
      int at,
      ImmutableList.Builder<GoverningVerb> to) {
    DependencyTree tree = sentence.tree();
    for (int other : cues) {
      if (tree.head(other) == word && !tree.isDominatedBy(at, other)) {
        int subject = tree.dependent(other, Relation.SUBJECT);
        if (subject >= 0) {
          to.add(new GoverningVerb(other, subject, tree.relation(other), Place.BESIDE));
        }
      }
    }
  }

  /** The head of the subject of {@code verb}, or of the subject that it shares or modifies. */
  static int subject(DependencyTree tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < MAX_STEPS && at >= 0; steps++) {
      int own = tree.dependent(at, Relation.SUBJECT);
      if (own >= 0) {
        return own;
      }
      int agent = tree.dependent(at, Relation.AGENT);
      if (agent >= 0) {
        return tree.dependent(agent, Relation.PREPOSITION_OBJECT);
      }
      switch (tree.relation(at)) {
        case CONJUNCT, INFINITIVE, ADVERBIAL_CLAUSE, PREPOSITION, GERUND, ADVERB ->
            at = tree.head(at);
        case RELATIVE_CLAUSE, NOUN_CLAUSE -> {
          return tree.head(at);
        }
        default -> {
          return DependencyTree.ROOT;
        }
      }
    }
    return DependencyTree.ROOT;
  }
}

package org.onrecord.annotate.reported;

import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.reported.ReportCandidate.Way;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.Relation;

/** The form "The gates would open, Roe said": after the words, between commas or at the end. */
final class TrailingAttribution {

  private static final int MIN_WORDS = 4;

  private TrailingAttribution() {}

  /** Whether the words of a report are the clause before such an attribution. */
  static boolean of(Sentence sentence, ReportCandidate report) {
    int after = report.cue() + 1;
    return report.way() == Way.CLAUSE_BEFORE
        && report.size() >= MIN_WORDS
        && sentence.isMark(report.last() + 1, ",")
        && (after >= sentence.size() || sentence.isMark(after, ",."))
        && isOnlySource(sentence, report)
        && isClause(sentence, report);
  }

  /** Whether nothing but the source stands between the comma and the verb. */
  private static boolean isOnlySource(Sentence sentence, ReportCandidate report) {
    int first = report.last() + 2;
    return sentence
        .phraseAt(report.source())
        .filter(phrase -> phrase.first() == first && phrase.last() == report.cue() - 1)
        .isPresent();
  }

  /** "On Monday in Varnholm" is no clause. */
  private static boolean isClause(Sentence sentence, ReportCandidate report) {
    DependencyTree tree = sentence.tree();
    for (int i = report.first(); i <= report.last(); i++) {
      if (tree.tag(i).isFiniteVerb()) {
        return !isSubordinate(tree, i);
      }
    }
    return switch (tree.tag(report.first())) {
      case DETERMINER, NOUN, NAME, PRONOUN, POSSESSIVE_PRONOUN, NUMBER -> true;
      default -> false;
    };
  }

  /** "Last summer, after Lund resigned" is no clause of its own. */
  private static boolean isSubordinate(DependencyTree tree, int verb) {
    int top = tree.is(verb, Relation.AUXILIARY) ? tree.head(verb) : verb;
    return tree.dependent(top, Relation.MARKER) >= 0
        || tree.is(top, Relation.ADVERBIAL_CLAUSE)
        || tree.is(top, Relation.RELATIVE_CLAUSE);
  }
}

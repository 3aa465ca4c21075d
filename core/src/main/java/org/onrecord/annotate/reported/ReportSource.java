package org.onrecord.annotate.reported;

import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.syntax.Relation;

/** Finds the source of a reporting word by dependency relations. */
final class ReportSource {

  private static final int MAX_STEPS = 8;
  private static final int NONE = -1;

  private ReportSource() {}

  /** The index of the head of the source phrase of {@code cue}; -1 if there is none. */
  static int of(Sentence sentence, int cue) {
    DependencyTree tree = sentence.tree();
    if (sentence.is(cue, "according")) {
      int to = sentence.is(cue + 1, "to") ? cue + 1 : NONE;
      int object = to < 0 ? NONE : tree.dependent(to, Relation.PREPOSITION_OBJECT);
      return object < 0 && to >= 0 ? tree.dependent(cue, Relation.PREPOSITION_OBJECT) : object;
    }
    if (tree.tag(cue) == PartOfSpeech.NOUN) {
      return ofNoun(tree, cue);
    }
    if (!tree.tag(cue).isVerb() || isAuxiliary(tree, cue)) {
      return NONE;
    }
    int source = nearest(sentence, ofVerb(tree, cue), cue);
    return source < 0 && isSayingThat(sentence, cue) ? subjectBefore(sentence, cue) : source;
  }

  private static boolean isSayingThat(Sentence sentence, int cue) {
    return sentence.is(cue + 1, "that") && sentence.isSaying(cue);
  }

  /** The nearest subject before a verb that the parser left without one, if it is active. */
  private static int subjectBefore(Sentence sentence, int cue) {
    DependencyTree tree = sentence.tree();
    boolean participle = tree.tag(cue) == PartOfSpeech.PAST_PARTICIPLE;
    boolean passive = tree.dependent(cue, Relation.PASSIVE_SUBJECT) >= 0;
    for (int i = cue - 1; i >= 0 && !participle && !passive; i--) {
      if (tree.is(i, Relation.SUBJECT) && tree.tag(i) != PartOfSpeech.WH) {
        return i;
      }
    }
    return NONE;
  }

  /** "a pledge [Roe] has made": an indefinite thing is not named, so Roe is the subject. */
  private static int nearest(Sentence sentence, int subject, int verb) {
    return sentence
        .phraseAt(subject)
        .filter(thing -> sentence.is(thing.first(), "a") || sentence.is(thing.first(), "an"))
        .flatMap(thing -> sentence.phraseAt(thing.last() + 1))
        .filter(phrase -> phrase.form() == NounPhrase.Form.NAME && phrase.last() < verb)
        .map(phrase -> phrase.head(sentence.tree()))
        .orElse(subject);
  }

  private static boolean isAuxiliary(DependencyTree tree, int word) {
    return tree.is(word, Relation.AUXILIARY);
  }

  /** "Roe’s claim"; "Roe made the claim". */
  private static int ofNoun(DependencyTree tree, int noun) {
    int owner = tree.dependent(noun, Relation.OWNER);
    if (owner >= 0) {
      return owner;
    }
    int verb = tree.head(noun);
    return verb >= 0 && tree.is(noun, Relation.OBJECT) && tree.tag(verb).isVerb()
        ? ofVerb(tree, verb)
        : NONE;
  }

  /** "[Asked] whether she would stay, Roe said": the subject of the main clause does not ask. */
  private static boolean isAddressed(DependencyTree tree, int verb) {
    boolean past =
        tree.tag(verb) == PartOfSpeech.PAST_PARTICIPLE || tree.tag(verb) == PartOfSpeech.PAST_VERB;
    return past && tree.is(verb, Relation.ADVERBIAL_CLAUSE) && verb < tree.head(verb);
  }

  /** The subject, also of the verb or noun that governs the verb: "left, saying". */
  private static int ofVerb(DependencyTree tree, int cue) {
    int verb = cue;
    for (int step = 0; step < MAX_STEPS && verb >= 0; step++) {
      int agent = tree.dependent(verb, Relation.AGENT);
      if (agent >= 0) {
        return tree.dependent(agent, Relation.PREPOSITION_OBJECT);
      }
      if (tree.dependent(verb, Relation.PASSIVE_SUBJECT) >= 0 && verb == cue) {
        return NONE;
      }
      int subject = tree.dependent(verb, Relation.SUBJECT);
      if (subject < 0 && verb == cue && isAddressed(tree, verb)) {
        return NONE;
      }
      if (subject >= 0) {
        boolean who =
            tree.tag(subject) == PartOfSpeech.WH && tree.is(verb, Relation.RELATIVE_CLAUSE);
        return who ? tree.head(verb) : subject;
      }
      switch (tree.relation(verb)) {
        case NOUN_CLAUSE, RELATIVE_CLAUSE -> {
          return tree.head(verb);
        }
        case OBJECT -> {
          if (tree.tag(verb) == PartOfSpeech.NOUN || tree.tag(verb) == PartOfSpeech.NAME) {
            return NONE;
          }
          verb = tree.head(verb);
        }
        case CONJUNCT, INFINITIVE, ADVERBIAL_CLAUSE, CLAUSE, GERUND, PREPOSITION, AUXILIARY ->
            verb = tree.head(verb);
        default -> {
          return NONE;
        }
      }
    }
    return NONE;
  }
}

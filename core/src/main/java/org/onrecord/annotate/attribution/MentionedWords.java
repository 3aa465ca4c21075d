package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableSet;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.syntax.Relation;
import org.onrecord.text.WordList;

/**
 * Tells marked words that nobody says: what something is called, the title of a work, the words of
 * a rule, an attribute at a distance. Only forms that leave no doubt; the classifier decides on the
 * others.
 */
final class MentionedWords {

  /** "titled", "entitled": a name follows, whoever uses them. */
  private static final ImmutableSet<String> TITLING =
      ImmutableSet.of("titled", "entitled", "subtitled", "headlined", "codenamed", "so-called");

  /** Participles after which words are a name if nobody is the subject. */
  private static final ImmutableSet<String> NAMING =
      WordList.words(MentionedWords.class, "naming-participles.txt");

  private static final ImmutableSet<String> OBLIGATION =
      ImmutableSet.of("must", "shall", "required", "obliged", "supposed", "forbidden");

  private static final int MAX_ATTRIBUTE_WORDS = 2;

  private final QuoteContext context;
  private final Sentence sentence;
  private final int at;

  private MentionedWords(QuoteContext context) {
    this.context = context;
    this.sentence = context.sentence();
    this.at = context.at();
  }

  /** Whether the marked words are a name, a title or a rule, and no quote. */
  static boolean is(QuoteContext context) {
    MentionedWords words = new MentionedWords(context);
    return !context.sentence().isTitleCased()
        && (words.isTitle() || words.isCalledSo() || words.isRule());
  }

  /** Whether the marked words are an attribute of the reporter's, which has no speaker. */
  static boolean isAttribute(QuoteContext context) {
    return !context.sentence().isTitleCased() && new MentionedWords(context).isAttribute();
  }

  /** "an essay titled “…”" */
  private boolean isTitle() {
    return TITLING.contains(sentence.word(at - 1));
  }

  /**
   * "stretches of coast called “ribbons”", "the habit is known as “…”", by nobody in particular.
   */
  private boolean isCalledSo() {
    int participle = sentence.is(at - 1, "as") ? at - 2 : at - 1;
    if (!NAMING.contains(sentence.word(participle)) || sentence.is(at + 1, "by")) {
      return false;
    }
    DependencyTree tree = sentence.tree();
    boolean modifies =
        tree.is(participle, Relation.NOUN_CLAUSE) && !isNameOrPronoun(tree, participle - 1);
    boolean passive = tree.dependent(participle, Relation.PASSIVE_SUBJECT) >= 0;
    return (modifies || passive) && !hasOtherCue(participle);
  }

  /** "Captains have to report “any gift that floats”": the verb is no report but a duty. */
  private boolean isRule() {
    int verb = at - 1;
    return sentence.isFiniteCue(verb)
        && sentence.tree().tag(verb) == PartOfSpeech.BASE_VERB
        && isDuty(verb)
        && !context.markedSpan().beginsWithCapital()
        && !hasOtherCue(verb);
  }

  private boolean isDuty(int verb) {
    boolean infinitive = sentence.is(verb - 1, "to");
    String modal = sentence.word(infinitive ? verb - 2 : verb - 1);
    boolean have = modal.equals("have") || modal.equals("has") || modal.equals("had");
    return OBLIGATION.contains(modal) || infinitive && have;
  }

  /** "an even “louder” fog horn": a word before its noun, in a sentence that reports nothing. */
  private boolean isAttribute() {
    DependencyTree tree = sentence.tree();
    int before = at - 1;
    while (before >= 0 && tree.tag(before) == PartOfSpeech.ADVERB) {
      before--;
    }
    return context.markedSpan().split().size() <= MAX_ATTRIBUTE_WORDS
        && !context.markedSpan().beginsWithCapital()
        && ClosedClasses.DETERMINERS.contains(sentence.word(before))
        && at + 1 < sentence.size()
        && isNoun(tree, at + 1)
        && !hasSpeech();
  }

  private static boolean isNameOrPronoun(DependencyTree tree, int word) {
    return word < 0
        || tree.tag(word) == PartOfSpeech.NAME
        || tree.tag(word) == PartOfSpeech.PRONOUN;
  }

  private static boolean isNoun(DependencyTree tree, int word) {
    return word >= 0
        && (tree.tag(word) == PartOfSpeech.NOUN || tree.tag(word) == PartOfSpeech.NAME);
  }

  /** Whether the sentence has a word that is always a verb of saying, or "according to". */
  private boolean hasSpeech() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.cue(i).filter(cue -> !cue.isAmbiguous()).isPresent()
          || sentence.is(i, "according")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the sentence has a verb of saying besides the one at {@code own}, or "according to".
   */
  private boolean hasOtherCue(int own) {
    for (int i = 0; i < sentence.size(); i++) {
      if (i != own && (sentence.cue(i).isPresent() || sentence.is(i, "according"))) {
        return true;
      }
    }
    return false;
  }
}

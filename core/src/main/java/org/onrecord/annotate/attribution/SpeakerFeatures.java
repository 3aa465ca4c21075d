package org.onrecord.annotate.attribution;

import com.google.common.base.Ascii;
import java.util.List;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.TokenClass;
import org.onrecord.linear.FeatureSink;

/** The features of candidate speakers, and of "nobody". */
public final class SpeakerFeatures {

  /** Number of leading words used as features. */
  private static final int MAX_LEADING_WORDS = 3;

  /** Maximum number of words of a quotation that is a feature as a whole: "Meet the Press". */
  private static final int MAX_LITERAL_WORDS = 3;

  private static final int MAX_VERB_DISTANCE = 6;

  private static final String[] COUNT_CLASSES = {"0", "1", "2", "3", "4", "5+"};

  private SpeakerFeatures() {}

  /** The features of {@code candidate}. */
  public static void add(
      ContextFeatures contextFeatures, SpeakerCandidate candidate, FeatureSink to) {
    PositionFeatures.add(contextFeatures, candidate, to);
    RuleFeatures.add(contextFeatures, candidate, to);
    PhraseFeatures.add(candidate, to);
    CueVerbFeatures.add(contextFeatures, candidate, to);
    SpeakerHistoryFeatures.add(contextFeatures, candidate, to);
    SyntaxFeatures.add(contextFeatures, candidate, to);
    if (candidate.isInQuoteSentence()) {
      DistanceFeatures.add(contextFeatures, candidate, to);
    }
  }

  /** The features of titles, nicknames and scare quotes, which nobody said. */
  public static void addNoSpeaker(ContextFeatures contextFeatures, FeatureSink to) {
    QuoteShape shape = contextFeatures.shape();
    String size = shape.size();
    Sentence sentence = contextFeatures.sentence();
    int at = contextFeatures.at();
    to.add("nobody", "");
    SyntaxFeatures.addNoSpeaker(contextFeatures, to);
    to.add("nobody:draft", contextFeatures.bestRule());
    to.add("nobody:size+draft", size, contextFeatures.bestRule());
    to.add("nobody:size+capitals", size, shape.capitals());
    to.add("nobody:size+ending", size, shape.ending());
    to.add("nobody:size+opening", size, shape.opening());
    to.add("nobody:size+before", size, contextFeatures.before());
    to.add("nobody:size+behind", size, contextFeatures.after());
    to.add("nobody:size+person", size, shape.person());
    to.add("nobody:size+company", size, contextFeatures.reporterWords());
    to.add(
        "nobody:size+headline", size, contextFeatures.context().isHeadline() ? "headline" : "text");
    to.add(
        "nobody:size+marks",
        size,
        contextFeatures.context().markedSpan().isSingleMarked() ? "single" : "double");
    to.add("nobody:size+stretches", size, countClass(sentence.markedSpans().size()));
    to.add("nobody:before+behind", contextFeatures.before(), contextFeatures.after());
    to.add("nobody:before", TokenClass.word(sentence, at - 1));
    to.add("nobody:behind", TokenClass.word(sentence, at + 1));
    to.add("nobody:2before", TokenClass.word(sentence, at - 2), contextFeatures.before());
    to.add("nobody:2behind", sentence.tokenClasses().at(at + 2), contextFeatures.after());
    to.add("nobody:draft+ending", contextFeatures.bestRule(), shape.ending());
    to.add("nobody:draft+capitals", contextFeatures.bestRule(), shape.capitals());
    to.add("nobody:ending+behind", shape.ending(), contextFeatures.after());
    to.add("nobody:opening+before", shape.opening(), contextFeatures.before());
    to.add("nobody:verb+capitals", verb(sentence, at), shape.capitals());
    to.add("nobody:verb+size", verb(sentence, at), size);
    to.add("nobody:capitals+word-before", shape.capitals(), TokenClass.word(sentence, at - 1));
    to.add("nobody:capitals+behind", shape.capitals(), contextFeatures.after());
    to.add("nobody:capitals+2before", shape.capitals(), sentence.tokenClasses().at(at - 2));
    to.add("nobody:ending+company", shape.ending(), contextFeatures.reporterWords());
    to.add("nobody:ending+before", shape.ending(), contextFeatures.before());
    List<String> words = contextFeatures.context().markedSpan().split();
    for (String word : words.subList(0, Math.min(MAX_LEADING_WORDS, words.size()))) {
      to.add("nobody:word", Ascii.toLowerCase(word));
    }
    if (shape.words() <= MAX_LITERAL_WORDS) {
      to.add("nobody:words", Ascii.toLowerCase(contextFeatures.context().markedSpan().words()));
    }
  }

  /** The verb of saying shortly before a quotation. */
  private static String verb(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0 && i >= at - MAX_VERB_DISTANCE; i--) {
      if (sentence.cue(i).isPresent()) {
        return sentence.word(i);
      }
    }
    return "";
  }

  /** Buckets a count; 5 and more are one bucket. */
  static String countClass(int count) {
    return COUNT_CLASSES[Math.min(count, COUNT_CLASSES.length - 1)];
  }
}

package org.onrecord.annotate;

import com.google.common.base.Ascii;
import java.util.List;

/** What speaks for each candidate for a marked span, and for nobody. */
final class Evidence {

  /** How many of the first words of a marked span count by themselves. */
  private static final int FIRST_WORDS = 3;

  /** Of how many words a marked span may be to count by its very words: "Meet the Press". */
  private static final int LONGEST_NAME = 3;

  private static final int VERB_REACH = 6;

  private static final String[] FEW = {"0", "1", "2", "3", "4", "5+"};

  private Evidence() {}

  /** What speaks for {@code candidate}. */
  static void of(Setting contextFeatures, Contender candidate, Traits to) {
    PlaceTraits.add(contextFeatures, candidate, to);
    RuleTraits.add(contextFeatures, candidate, to);
    PhraseTraits.add(candidate, to);
    SayingTraits.add(contextFeatures, candidate, to);
    DiscourseTraits.add(contextFeatures, candidate, to);
    TreeTraits.add(contextFeatures, candidate, to);
    if (candidate.isNear()) {
      PathTraits.add(contextFeatures, candidate, to);
    }
  }

  /** What speaks for a title, a nickname, a so-called thing: for words that nobody said. */
  static void ofNobody(Setting contextFeatures, Traits to) {
    Look shape = contextFeatures.shape();
    String size = shape.size();
    Sentence sentence = contextFeatures.sentence();
    int at = contextFeatures.at();
    to.add("nobody", "");
    TreeTraits.ofNobody(contextFeatures, to);
    to.add("nobody:draft", contextFeatures.draft());
    to.add("nobody:size+draft", size, contextFeatures.draft());
    to.add("nobody:size+capitals", size, shape.capitals());
    to.add("nobody:size+ending", size, shape.ending());
    to.add("nobody:size+opening", size, shape.opening());
    to.add("nobody:size+before", size, contextFeatures.before());
    to.add("nobody:size+behind", size, contextFeatures.behind());
    to.add("nobody:size+person", size, shape.person());
    to.add("nobody:size+company", size, contextFeatures.company());
    to.add(
        "nobody:size+headline", size, contextFeatures.context().isHeadline() ? "headline" : "text");
    to.add(
        "nobody:size+marks",
        size,
        contextFeatures.context().markedSpan().single() ? "single" : "double");
    to.add("nobody:size+stretches", size, few(sentence.markedSpans().size()));
    to.add("nobody:before+behind", contextFeatures.before(), contextFeatures.behind());
    to.add("nobody:before", WordClass.word(sentence, at - 1));
    to.add("nobody:behind", WordClass.word(sentence, at + 1));
    to.add("nobody:2before", WordClass.word(sentence, at - 2), contextFeatures.before());
    to.add("nobody:2behind", sentence.landmarks().at(at + 2), contextFeatures.behind());
    to.add("nobody:draft+ending", contextFeatures.draft(), shape.ending());
    to.add("nobody:draft+capitals", contextFeatures.draft(), shape.capitals());
    to.add("nobody:ending+behind", shape.ending(), contextFeatures.behind());
    to.add("nobody:opening+before", shape.opening(), contextFeatures.before());
    to.add("nobody:verb+capitals", verb(sentence, at), shape.capitals());
    to.add("nobody:verb+size", verb(sentence, at), size);
    to.add("nobody:capitals+word-before", shape.capitals(), WordClass.word(sentence, at - 1));
    to.add("nobody:capitals+behind", shape.capitals(), contextFeatures.behind());
    to.add("nobody:capitals+2before", shape.capitals(), sentence.landmarks().at(at - 2));
    to.add("nobody:ending+company", shape.ending(), contextFeatures.company());
    to.add("nobody:ending+before", shape.ending(), contextFeatures.before());
    List<String> words = contextFeatures.context().markedSpan().split();
    for (String word : words.subList(0, Math.min(FIRST_WORDS, words.size()))) {
      to.add("nobody:word", Ascii.toLowerCase(word));
    }
    if (shape.words() <= LONGEST_NAME) {
      to.add("nobody:words", Ascii.toLowerCase(contextFeatures.context().markedSpan().words()));
    }
  }

  /** The verb of saying shortly before a marked span. */
  private static String verb(Sentence sentence, int at) {
    for (int i = at - 1; i >= 0 && i >= at - VERB_REACH; i--) {
      if (sentence.cue(i).isPresent()) {
        return sentence.word(i);
      }
    }
    return "";
  }

  /** A count as a value, all from 5 on alike. */
  static String few(int count) {
    return FEW[Math.min(count, FEW.length - 1)];
  }
}

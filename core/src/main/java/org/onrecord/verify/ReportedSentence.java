package org.onrecord.verify;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.clause.CueVerb;
import org.onrecord.annotate.clause.CueVerbLexicon;
import org.onrecord.text.SentenceSplitter;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/**
 * Whether running text reports what somebody said, though no quote was found there: its sentence
 * has a cue verb outside of the words. Cue verbs that are as often nouns do not count: with them,
 * half of the running text next to "report" or "note" would be taken for a report.
 */
final class ReportedSentence {

  private static final String ACCORDING = "according";

  private ReportedSentence() {}

  static boolean has(String text, Passage passage, Alignment alignment) {
    int start = passage.words().get(alignment.firstWord()).start();
    int end = passage.words().get(alignment.lastWord()).end();
    Range<Integer> sentence = SentenceSplitter.around(text, start, Math.max(start, end));
    return hasCue(text, sentence.lowerEndpoint(), start)
        || hasCue(text, end, sentence.upperEndpoint());
  }

  private static boolean hasCue(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    List<Token> tokens = Tokenizer.tokens(text, from, to);
    for (Token token : tokens) {
      Optional<CueVerb> cue = CueVerbLexicon.of(token.lower());
      if (cue.isPresent() && !cue.get().isAmbiguous() || token.is(ACCORDING)) {
        return true;
      }
    }
    return false;
  }
}

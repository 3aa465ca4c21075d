package org.onrecord.training.score;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.CueVerb;
import org.onrecord.annotate.clause.CueVerbLexicon;

/** Tells by its cue whether a labelled quote is a report of speech: "has said", "according to". */
final class SpeechCue {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate()).omitEmptyStrings();

  /** "did not say", "refused to say": what was not said. */
  private static final Set<String> NEGATIONS = Set.of("not", "never", "t");

  private SpeechCue() {}

  static boolean isSpeech(String cue) {
    boolean speech = false;
    for (String word : WORDS.split(cue.toLowerCase(Locale.ROOT))) {
      if (NEGATIONS.contains(word)) {
        return false;
      }
      speech |=
          word.equals("according")
              || ClosedClasses.SPEECH_NOUNS.contains(word)
              || CueVerbLexicon.of(word).filter(CueVerb::isSaying).isPresent();
    }
    return speech;
  }
}

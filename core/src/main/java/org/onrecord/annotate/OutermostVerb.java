package org.onrecord.annotate;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * "Roe said that Lund’s plan was “…”": of several verbs before the stretch the first that takes a
 * clause governs it.
 */
final class OutermostVerb implements Finder {

  private static final ImmutableSet<String> SUBORDINATING =
      ImmutableSet.of("as", "when", "after", "while", "if", "because");

  @Override
  public Optional<Answer> find(Site site) {
    return find(site, false).or(() -> find(site, true));
  }

  private static Optional<Answer> find(Site site, boolean relative) {
    Sentence sentence = site.sentence();
    for (int verb : sentence.finiteCues()) {
      if (verb > site.at()) {
        break;
      }
      boolean governs = sentence.cue(verb).map(CueVerb::reports).orElse(false);
      if (relative != isRelative(sentence, verb)) {
        continue;
      }
      if (!governs || isSubordinate(sentence, verb) || isCutOff(sentence, verb, site.at())) {
        continue;
      }
      Optional<Phrase> subject =
          Subject.of(sentence, verb)
              .filter(phrase -> !Words.IMPERSONAL.contains(sentence.word(phrase.first())));
      if (subject.isPresent()) {
        return subject.map(phrase -> Answer.of(sentence, phrase, verb));
      }
    }
    return Optional.empty();
  }

  /** "[analysts] who claim" */
  private static boolean isRelative(Sentence sentence, int verb) {
    int at = sentence.beforeVerb(verb);
    return Words.RELATIVES.contains(sentence.word(at)) || sentence.is(at, "that");
  }

  private static boolean isSubordinate(Sentence sentence, int verb) {
    return SUBORDINATING.contains(sentence.word(verb - 1));
  }

  /** Whether the verb's clause ends before the stretch: at a semicolon or a finished quote. */
  private static boolean isCutOff(Sentence sentence, int verb, int at) {
    for (int i = verb + 1; i < at; i++) {
      Stretch stretch = sentence.stretches().get(i);
      if (sentence.isMark(i, ";") || stretch != null && stretch.endsWithAny(".?!,")) {
        return true;
      }
    }
    return false;
  }
}

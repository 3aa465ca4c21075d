package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken so far: the memory that lets a quote without a speaker of its own take another's.
 * Belongs to one part of one article; not thread-safe. Each question costs the logarithm of the
 * paragraph's length at most.
 */
final class Discourse {

  /** The paragraph's attributions so far, by the offset of the stretch. */
  private final TreeMap<Integer, Attribution> found = new TreeMap<>();

  /** For each sentence of the paragraph who said something in it or, failing that, before it. */
  private final List<Optional<Answer>> sayings = new ArrayList<>();

  private ImmutableList<Sentence> paragraph = ImmutableList.of();
  private @Nullable Attribution lastSpeaker;
  private @Nullable Answer paragraphBefore;
  private boolean continued;
  private boolean headline;

  /** Begins a paragraph. Of the one before only what this one may need is kept. */
  void begin(Frame frame) {
    if (!found.isEmpty()) {
      lastSpeaker = found.lastEntry().getValue();
      paragraphBefore = Answer.same(lastSpeaker);
    } else if (!sayings.isEmpty()) {
      paragraphBefore = sayings.get(sayings.size() - 1).orElse(null);
    }
    found.clear();
    sayings.clear();
    Optional<Answer> last = Optional.empty();
    paragraph = frame.sentences();
    for (Sentence sentence : paragraph) {
      Optional<Answer> own = firstSaying(sentence);
      last = own.isPresent() ? own : last;
      sayings.add(last);
    }
  }

  /** Says whether the paragraph before ended in speech that no mark closed. */
  void continues(boolean open) {
    continued = open;
  }

  void found(Stretch stretch, Attribution attribution) {
    found.put(stretch.marks().start(), attribution);
  }

  /** The attribution of {@code stretch}, which stands in this paragraph. */
  Optional<Attribution> of(Stretch stretch) {
    return Optional.ofNullable(found.get(stretch.marks().start()));
  }

  /** Says whether the paragraph is a headline. */
  void headline(boolean isHeadline) {
    headline = isHeadline;
  }

  boolean isHeadline() {
    return headline;
  }

  boolean isContinued() {
    return continued;
  }

  /** The speaker of the nearest stretch before {@code site} in its sentence. */
  Optional<Answer> earlierInSentence(Site site) {
    int start = site.sentence().token(0).start();
    return Optional.ofNullable(found.lowerEntry(site.stretch().marks().start()))
        .filter(entry -> entry.getKey() >= start)
        .map(entry -> Answer.same(entry.getValue()));
  }

  /** The speaker of the nearest stretch before {@code site} in its paragraph. */
  Optional<Answer> earlierInParagraph(Site site) {
    return Optional.ofNullable(found.lowerEntry(site.stretch().marks().start()))
        .map(entry -> Answer.same(entry.getValue()));
  }

  /** The speaker of the nearest stretch after {@code site} in its paragraph. */
  Optional<Answer> laterInParagraph(Site site) {
    return Optional.ofNullable(found.higherEntry(site.stretch().marks().start()))
        .map(entry -> Answer.same(entry.getValue()));
  }

  /** Whoever said something in the paragraph's sentences before that of {@code site}. */
  Optional<Answer> earlierSaying(Site site) {
    return site.sentenceNumber() == 0 ? Optional.empty() : sayings.get(site.sentenceNumber() - 1);
  }

  /** Whoever said something, unquoted, in the sentence right before that of {@code site}. */
  Optional<Answer> sayingRightBefore(Site site) {
    int before = site.sentenceNumber() - 1;
    return earlierSaying(site)
        .filter(saying -> saying.sentence() == paragraph.get(before))
        .filter(saying -> saying.sentence().stretches().isEmpty());
  }

  /** Whoever said something in the paragraph before. */
  Optional<Answer> paragraphBefore() {
    return Optional.ofNullable(paragraphBefore);
  }

  /** Whoever said something in the paragraph before or, failing that, was quoted last. */
  Optional<Answer> before() {
    return paragraphBefore().or(() -> Optional.ofNullable(lastSpeaker).map(Answer::same));
  }

  private static Optional<Answer> firstSaying(Sentence sentence) {
    for (int verb : sentence.finiteCues()) {
      Optional<Phrase> subject =
          Subject.of(sentence, verb)
              .filter(p -> !p.isPossessive())
              .filter(p -> !(p.isPronoun() && isNoSpeaker(sentence.word(p.first()))));
      if (subject.isPresent()) {
        return Optional.of(Answer.of(sentence, subject.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNoSpeaker(String pronoun) {
    return Words.IMPERSONAL.contains(pronoun) || pronoun.equals("i") || pronoun.equals("we");
  }
}

package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.MarkedSpan;
import org.onrecord.annotate.clause.ParsedParagraph;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.annotate.clause.SpeechClause;

/**
 * The speakers so far: allows a quotation to inherit a speaker. For one part of one article; not
 * thread-safe. Queries take at most logarithmic time in the length of the paragraph.
 */
final class SpeakerHistory {

  /** The paragraph's attributions so far, by the offset of the marked span. */
  private final TreeMap<Integer, Attribution> found = new TreeMap<>();

  /** For each sentence of the paragraph, who spoke in it, or otherwise before it. */
  private final List<Optional<SpeakerMention>> speakersBySentence = new ArrayList<>();

  private ImmutableList<Sentence> paragraph = ImmutableList.of();
  private ImmutableList<Sentence> previous = ImmutableList.of();
  private ImmutableList<Sentence> next = ImmutableList.of();
  private ImmutableList<Sentence> first = ImmutableList.of();
  private @Nullable Attribution lastSpeaker;
  private @Nullable SpeakerMention paragraphBefore;
  private boolean continued;
  private boolean headline;

  /** Starts a paragraph and drops state that is no longer needed. */
  void begin(ParsedParagraph parsedParagraph, Optional<ParsedParagraph> following) {
    previous = paragraph;
    first = first.isEmpty() ? parsedParagraph.sentences() : first;
    next = following.map(ParsedParagraph::sentences).orElse(ImmutableList.of());
    if (!found.isEmpty()) {
      lastSpeaker = found.lastEntry().getValue();
      paragraphBefore = SpeakerMention.ofSameSpeaker(lastSpeaker);
    } else if (!speakersBySentence.isEmpty()) {
      paragraphBefore = speakersBySentence.get(speakersBySentence.size() - 1).orElse(null);
    }
    found.clear();
    speakersBySentence.clear();
    Optional<SpeakerMention> last = Optional.empty();
    paragraph = parsedParagraph.sentences();
    for (Sentence sentence : paragraph) {
      Optional<SpeakerMention> own = firstSpeaker(sentence);
      last = own.isPresent() ? own : last;
      speakersBySentence.add(last);
    }
  }

  /** The sentences of the paragraph. */
  ImmutableList<Sentence> sentences() {
    return paragraph;
  }

  /** The number of {@code sentence} in the paragraph, from 0; empty if it is in another. */
  OptionalInt numberOf(Sentence sentence) {
    int number =
        Collections.binarySearch(
            paragraph, sentence, Comparator.comparingInt(s -> s.token(0).start()));
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Candidate phrases of the adjacent paragraphs and the headline. */
  List<SpeakerMention> surroundingSpeakers() {
    List<SpeakerMention> around = new ArrayList<>();
    if (!previous.isEmpty()) {
      addSpeakers(previous.get(previous.size() - 1), around);
      addSpeakers(previous.get(0), around);
    }
    if (!next.isEmpty()) {
      addSpeakers(next.get(0), around);
    }
    if (first != paragraph && !first.isEmpty()) {
      addSpeakers(first.get(0), around);
    }
    return around;
  }

  private static void addSpeakers(Sentence sentence, List<SpeakerMention> to) {
    sentence.speakers().forEach(phrase -> to.add(SpeakerMention.of(sentence, phrase)));
  }

  /** Sets whether the previous paragraph ended in an unclosed quotation. */
  void setContinued(boolean open) {
    continued = open;
  }

  void found(MarkedSpan markedSpan, Attribution attribution) {
    found.put(markedSpan.marks().start(), attribution);
  }

  /** Records the attribution of {@code markedSpan}, which is in this paragraph. */
  Optional<Attribution> of(MarkedSpan markedSpan) {
    return Optional.ofNullable(found.get(markedSpan.marks().start()));
  }

  /** Sets whether the paragraph is a headline. */
  void headline(boolean isHeadline) {
    headline = isHeadline;
  }

  boolean isHeadline() {
    return headline;
  }

  boolean isContinued() {
    return continued;
  }

  /** The speaker of the nearest marked span before {@code context} in its sentence. */
  Optional<SpeakerMention> earlierInSentence(QuoteContext context) {
    int start = context.sentence().token(0).start();
    return Optional.ofNullable(found.lowerEntry(context.markedSpan().marks().start()))
        .filter(entry -> entry.getKey() >= start)
        .map(entry -> SpeakerMention.ofSameSpeaker(entry.getValue()));
  }

  /** The speaker of the nearest marked span before {@code context} in its paragraph. */
  Optional<SpeakerMention> earlierInParagraph(QuoteContext context) {
    return Optional.ofNullable(found.lowerEntry(context.markedSpan().marks().start()))
        .map(entry -> SpeakerMention.ofSameSpeaker(entry.getValue()));
  }

  /** The speaker of the nearest marked span after {@code context} in its paragraph. */
  Optional<SpeakerMention> laterInParagraph(QuoteContext context) {
    return Optional.ofNullable(found.higherEntry(context.markedSpan().marks().start()))
        .map(entry -> SpeakerMention.ofSameSpeaker(entry.getValue()));
  }

  /** The speaker of the marked span before {@code markedSpan} in the paragraph, if known. */
  Optional<Attribution> earlierThan(MarkedSpan markedSpan) {
    return Optional.ofNullable(found.lowerEntry(markedSpan.marks().start()))
        .map(Map.Entry::getValue);
  }

  /** The speaker of the marked span after {@code markedSpan} in the paragraph, if known. */
  Optional<Attribution> laterThan(MarkedSpan markedSpan) {
    return Optional.ofNullable(found.higherEntry(markedSpan.marks().start()))
        .map(Map.Entry::getValue);
  }

  /** The last sentence of the paragraph before. */
  Optional<Sentence> lastSentenceBefore() {
    return previous.isEmpty() ? Optional.empty() : Optional.of(previous.get(previous.size() - 1));
  }

  /** Whether the paragraph before is a quotation and nothing else. */
  boolean isQuotationBefore() {
    return previous.size() == 1
        && previous.get(0).isMarkedSpan(0)
        && !previous.get(0).hasReporterWord(1, previous.get(0).size());
  }

  /** The last quoted speaker before the paragraph. */
  Optional<Attribution> lastQuotedBefore() {
    return Optional.ofNullable(lastSpeaker);
  }

  void forget(MarkedSpan markedSpan) {
    found.remove(markedSpan.marks().start());
  }

  /** The last speaker in the paragraph's sentences before that of {@code context}. */
  Optional<SpeakerMention> earlierSpeaker(QuoteContext context) {
    return context.sentenceNumber() == 0
        ? Optional.empty()
        : speakersBySentence.get(context.sentenceNumber() - 1);
  }

  /** The last speaker in the previous paragraph. */
  Optional<SpeakerMention> paragraphBefore() {
    return Optional.ofNullable(paragraphBefore);
  }

  /** The last speaker in the previous paragraph, or otherwise the last quoted speaker. */
  Optional<SpeakerMention> previousSpeaker() {
    return paragraphBefore()
        .or(() -> Optional.ofNullable(lastSpeaker).map(SpeakerMention::ofSameSpeaker));
  }

  private static Optional<SpeakerMention> firstSpeaker(Sentence sentence) {
    return sentence.speechClauses().stream()
        .filter(
            speechClause -> !speechClause.inverted() && sentence.isFiniteCue(speechClause.verb()))
        .map(SpeechClause::subject)
        .filter(p -> !p.isPossessive())
        .filter(p -> !(p.isPronoun() && isImpersonal(sentence.word(p.first()))))
        .findFirst()
        .map(subject -> SpeakerMention.of(sentence, subject));
  }

  private static boolean isImpersonal(String pronoun) {
    return ClosedClasses.IMPERSONAL.contains(pronoun)
        || pronoun.equals("i")
        || pronoun.equals("we");
  }
}

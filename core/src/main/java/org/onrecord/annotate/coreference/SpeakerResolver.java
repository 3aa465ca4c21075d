package org.onrecord.annotate.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.Contractions;
import org.onrecord.annotate.clause.FullNounPhrase;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.PhraseAttachments;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.text.PersonName;

/**
 * Resolves the mention of a speaker to the full name in the article: "Roe", "Mr. Roe", "he" →
 * "Halden Roe"; "the White House" → "White House". Must be called in text order.
 */
public final class SpeakerResolver {

  private final ArticleNames articleNames;
  private final PronounAntecedents antecedents;
  private final Map<Span, PronounResolver.Resolution> resolved = new HashMap<>();

  public SpeakerResolver(ArticleNames articleNames, PronounAntecedents antecedents) {
    this.articleNames = articleNames;
    this.antecedents = antecedents;
  }

  /** The speaker of a quotation of {@code part}, whose text is {@code text}. */
  public Speaker speaker(Part part, String text, Attribution attribution) {
    Attribution completed =
        attribution.withSpeaker(
            FullNounPhrase.of(attribution.sentence(), attribution.speaker(), attribution.cue()));
    Sentence sentence = completed.sentence();
    NounPhrase phrase = completed.speaker();
    Span span =
        new Span(part, sentence.token(phrase.first()).start(), sentence.token(phrase.last()).end());
    String words = span.coveredText(text);
    PronounResolver.Resolution resolution =
        resolved.computeIfAbsent(span, at -> resolve(at, words, completed));
    double confidence = completed.confidence() * resolution.confidence();
    return Speaker.builder(words).span(span).name(resolution.name()).confidence(confidence).build();
  }

  private PronounResolver.Resolution resolve(Span span, String words, Attribution attribution) {
    return switch (attribution.speaker().form()) {
      case NAME, POSSESSIVE -> new PronounResolver.Resolution(resolveName(attribution), 1);
      case JOINT -> new PronounResolver.Resolution(coordination(attribution), 1);
      case NOMINAL ->
          resolveDescription(attribution)
              .map(name -> new PronounResolver.Resolution(name, 1))
              .or(() -> antecedents.resolve(span.part(), span.start()))
              .orElse(new PronounResolver.Resolution(words, 1));
      case PRONOUN ->
          antecedent(attribution)
              .map(name -> new PronounResolver.Resolution(name, 1))
              .or(() -> antecedents.resolve(span.part(), span.start()))
              .orElseGet(() -> new PronounResolver.Resolution(Contractions.pronoun(words), 1));
    };
  }

  /** The referent of "who". */
  private Optional<String> antecedent(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    NounPhrase phrase = attribution.speaker();
    if (!ClosedClasses.RELATIVES.contains(sentence.word(phrase.first()))) {
      return Optional.empty();
    }
    return PhraseAttachments.antecedent(sentence, phrase)
        .map(
            p ->
                p.isName()
                    ? articleNames.fullest(name(sentence, p))
                    : sentence.text(p.first(), p.last()));
  }

  /** A title alone, as in headlines, is an office: "Captain ‘never told’". */
  private String resolveName(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    NounPhrase phrase = attribution.speaker();
    List<String> words = sentence.words(phrase.nameFirst(), phrase.last());
    return Optional.of(words)
        .filter(all -> all.stream().allMatch(PersonName::isTitle))
        .flatMap(articleNames::holder)
        .orElseGet(() -> articleNames.fullest(name(attribution)));
  }

  /** Resolves a description: by an apposition, an office, or a possessor. */
  private Optional<String> resolveDescription(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    NounPhrase phrase = attribution.speaker();
    return PhraseAttachments.apposition(sentence, phrase)
        .map(p -> articleNames.fullest(name(sentence, p)))
        .or(() -> holder(sentence, phrase))
        .or(() -> owner(sentence, phrase));
  }

  /** "the mayor", "Varnholm’s mayor" → the only mayor that the article names */
  private Optional<String> holder(Sentence sentence, NounPhrase phrase) {
    int first = phrase.first();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      first = isDefinite(sentence, i) ? i + 1 : first;
    }
    return first > phrase.first()
        ? articleNames.holder(sentence.words(first, phrase.last()))
        : Optional.empty();
  }

  private static boolean isDefinite(Sentence sentence, int index) {
    String word = sentence.word(index);
    return word.equals("the")
        || word.equals("his")
        || word.equals("her")
        || word.equals("’s")
        || word.equals("'s");
  }

  /** "Roe’s reply" → Roe */
  private Optional<String> owner(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      boolean mark = sentence.is(i, "’s") || sentence.is(i, "'s");
      if (mark && ClosedClasses.SPEECH_NOUNS.contains(sentence.word(phrase.last()))) {
        return Optional.of(
            articleNames.fullest(PersonName.of(sentence.text(phrase.first(), i - 1))));
      }
    }
    return Optional.empty();
  }

  /** "the US and Iran" → "US and Iran" */
  private String coordination(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    NounPhrase all = attribution.speaker();
    List<String> names =
        sentence.phrases().stream()
            .filter(member -> all.covers(member.last()))
            .map(member -> articleNames.fullest(name(sentence, member)))
            .toList();
    String last = names.get(names.size() - 1);
    return names.subList(0, names.size() - 1).stream()
        .collect(Collectors.joining(", ", "", " and " + last));
  }

  private static PersonName name(Attribution attribution) {
    return name(attribution.sentence(), attribution.speaker());
  }

  private static PersonName name(Sentence sentence, NounPhrase phrase) {
    return PersonName.of(sentence.text(phrase.nameFirst(), phrase.last()));
  }
}

package org.onrecord.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.text.PersonName;

/**
 * Turns the phrase that names a speaker into the fullest name the article prints: "Roe", "Mr. Roe",
 * "he" → "Halden Roe"; "the White House" → "White House". Asked in the order of the text.
 */
final class Resolver {

  private final Roster articleNames;
  private final Antecedents antecedents;
  private final Map<Span, Judge.Resolution> known = new HashMap<>();

  Resolver(Roster articleNames, Antecedents antecedents) {
    this.articleNames = articleNames;
    this.antecedents = antecedents;
  }

  /** The speaker of a marked span of {@code part}, whose text is {@code text}. */
  Speaker speaker(Part part, String text, Attribution attribution) {
    Attribution whole =
        attribution.by(Whole.of(attribution.sentence(), attribution.speaker(), attribution.cue()));
    Sentence sentence = whole.sentence();
    Phrase phrase = whole.speaker();
    Span span =
        new Span(part, sentence.token(phrase.first()).start(), sentence.token(phrase.last()).end());
    String words = span.of(text);
    Judge.Resolution resolution = known.computeIfAbsent(span, at -> resolve(at, words, whole));
    double confidence = whole.confidence() * resolution.confidence();
    return new Speaker(Optional.of(span), words, resolution.name(), confidence);
  }

  private Judge.Resolution resolve(Span span, String words, Attribution attribution) {
    return switch (attribution.speaker().form()) {
      case NAME, POSSESSIVE -> new Judge.Resolution(named(attribution), 1);
      case JOINT -> new Judge.Resolution(together(attribution), 1);
      case NOMINAL ->
          meant(attribution)
              .map(name -> new Judge.Resolution(name, 1))
              .or(() -> antecedents.of(span.in(), span.start()))
              .orElse(new Judge.Resolution(words, 1));
      case PRONOUN ->
          antecedent(attribution)
              .map(name -> new Judge.Resolution(name, 1))
              .or(() -> antecedents.of(span.in(), span.start()))
              .orElse(new Judge.Resolution(words, 1));
    };
  }

  /** Whom "who" means. */
  private Optional<String> antecedent(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Phrase phrase = attribution.speaker();
    if (!Words.RELATIVES.contains(sentence.word(phrase.first()))) {
      return Optional.empty();
    }
    return Attachments.antecedent(sentence, phrase)
        .map(
            p ->
                p.isName()
                    ? articleNames.fullest(name(sentence, p))
                    : sentence.text(p.first(), p.last()));
  }

  /** A title alone, as headlines have it, is an office: "Captain ‘never told’". */
  private String named(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Phrase phrase = attribution.speaker();
    List<String> words = sentence.words(phrase.nameFirst(), phrase.last());
    return Optional.of(words)
        .filter(all -> all.stream().allMatch(PersonName::isTitle))
        .flatMap(articleNames::holder)
        .orElseGet(() -> articleNames.fullest(name(attribution)));
  }

  /** Whom a description means: by a name beside it, as an office, or as owner of the words. */
  private Optional<String> meant(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Phrase phrase = attribution.speaker();
    return Attachments.apposition(sentence, phrase)
        .map(p -> articleNames.fullest(name(sentence, p)))
        .or(() -> holder(sentence, phrase))
        .or(() -> owner(sentence, phrase));
  }

  /** "the mayor", "Varnholm’s mayor" → the one mayor whom the article names */
  private Optional<String> holder(Sentence sentence, Phrase phrase) {
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
  private Optional<String> owner(Sentence sentence, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      boolean mark = sentence.is(i, "’s") || sentence.is(i, "'s");
      if (mark && Words.SPEECH_NOUNS.contains(sentence.word(phrase.last()))) {
        return Optional.of(
            articleNames.fullest(PersonName.of(sentence.text(phrase.first(), i - 1))));
      }
    }
    return Optional.empty();
  }

  /** "the US and Iran" → "US and Iran" */
  private String together(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Phrase all = attribution.speaker();
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

  private static PersonName name(Sentence sentence, Phrase phrase) {
    return PersonName.of(sentence.text(phrase.nameFirst(), phrase.last()));
  }
}

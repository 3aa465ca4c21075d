package org.onrecord.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.text.Gender;
import org.onrecord.text.PersonName;

/**
 * Turns the phrase that names a speaker into the fullest name the article prints: "Roe", "Mr. Roe",
 * "he" → "Halden Roe"; "the White House" → "White House". Asked in the order of the text.
 */
final class Resolver {

  /** Share of resolved pronouns that are right, measured on the training part of PolNeAR. */
  private static final double PRONOUN = .85;

  /** The same for offices that nobody is named by: an estimate. */
  private static final double OFFICE = .7;

  private final Roster roster;
  private final Pronouns pronouns;
  private final Map<Span, Speaker> known = new HashMap<>();

  Resolver(Roster roster, List<Said> said) {
    this.roster = roster;
    this.pronouns = new Pronouns(roster);
    for (Said one : said) {
      one.attribution()
          .filter(attribution -> attribution.speaker().isName())
          .map(attribution -> roster.fullest(name(attribution)))
          .filter(full -> full.chars().filter(c -> c == ' ').count() < 3)
          .ifPresent(pronouns::isPerson);
    }
  }

  /** The speaker of a stretch of {@code part}, whose text is {@code text}. */
  Speaker speaker(Part part, String text, Attribution attribution) {
    return whole(part, text, attribution.by(Whole.of(attribution)));
  }

  private Speaker whole(Part part, String text, Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Phrase phrase = attribution.speaker();
    Span span =
        new Span(part, sentence.token(phrase.first()).start(), sentence.token(phrase.last()).end());
    Speaker before = known.get(span);
    Speaker speaker =
        before != null
            ? new Speaker(before.span(), before.text(), before.name(), attribution.confidence())
            : resolve(span, text, attribution);
    known.put(span, speaker);
    return speaker;
  }

  private Speaker resolve(Span span, String text, Attribution attribution) {
    String words = span.of(text);
    Phrase phrase = attribution.speaker();
    double base = attribution.confidence();
    return switch (phrase.form()) {
      case NAME, POSSESSIVE -> spoken(span, words, named(attribution), base);
      case JOINT -> new Speaker(Optional.of(span), words, together(attribution), base);
      case NOMINAL ->
          meant(attribution)
              .map(name -> spoken(span, words, name, base))
              .or(
                  () ->
                      inFocus(attribution, span)
                          .map(name -> spoken(span, words, name, base * OFFICE)))
              .orElseGet(() -> described(span, words, base));
      case PRONOUN ->
          antecedent(attribution)
              .or(() -> person(words, span))
              .map(name -> spoken(span, words, name, base * PRONOUN))
              .orElse(new Speaker(Optional.of(span), words, words, base));
    };
  }

  /** Whom "he" or "she" means. */
  private Optional<String> person(String pronoun, Span span) {
    return gender(pronoun).flatMap(gender -> pronouns.resolve(gender, span.in(), span.start()));
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
                    ? roster.fullest(name(sentence, p))
                    : sentence.text(p.first(), p.last()));
  }

  private Speaker spoken(Span span, String words, String name, double confidence) {
    pronouns.spoke(name);
    return new Speaker(Optional.of(span), words, name, confidence);
  }

  /** A title alone, as headlines have it, is an office: "Captain ‘never told’". */
  private String named(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Phrase phrase = attribution.speaker();
    List<String> words = sentence.words(phrase.nameFirst(), phrase.last());
    return Optional.of(words)
        .filter(all -> all.stream().allMatch(PersonName::isTitle))
        .flatMap(roster::holder)
        .orElseGet(() -> roster.fullest(name(attribution)));
  }

  /** Whom a description means: by a name beside it, as an office, or as owner of the words. */
  private Optional<String> meant(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Phrase phrase = attribution.speaker();
    return Attachments.apposition(sentence, phrase)
        .map(p -> roster.fullest(name(sentence, p)))
        .or(() -> holder(sentence, phrase))
        .or(() -> owner(sentence, phrase));
  }

  /**
   * "Roe told the radio … “…,” the coach said": an office that nobody is named by is held by
   * whoever the paragraph, or the one before, speaks of.
   */
  private Optional<String> inFocus(Attribution attribution, Span span) {
    Sentence sentence = attribution.sentence();
    Phrase phrase = attribution.speaker();
    boolean definite = sentence.is(phrase.first(), "the");
    String head = sentence.word(phrase.last());
    if (!definite
        || !PersonName.isOffice(head)
        || Words.PROXIES.contains(head)
        || roster.isHeld(sentence.words(phrase.first() + 1, phrase.last()))) {
      return Optional.empty();
    }
    Gender gender = new PersonName(List.of(head), List.of(), "").gender();
    return pronouns.resolve(gender, span.in(), span.start());
  }

  /** "the mayor", "Varnholm’s mayor" → the one mayor whom the article names */
  private Optional<String> holder(Sentence sentence, Phrase phrase) {
    int first = phrase.first();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      first = isDefinite(sentence, i) ? i + 1 : first;
    }
    return first > phrase.first()
        ? roster.holder(sentence.words(first, phrase.last()))
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
        return Optional.of(roster.fullest(PersonName.of(sentence.text(phrase.first(), i - 1))));
      }
    }
    return Optional.empty();
  }

  private Speaker described(Span span, String words, double confidence) {
    return new Speaker(Optional.of(span), words, words, confidence);
  }

  /** "the US and Iran" → "US and Iran" */
  private String together(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Phrase all = attribution.speaker();
    List<String> names =
        sentence.phrases().stream()
            .filter(member -> all.covers(member.last()))
            .map(member -> roster.fullest(name(sentence, member)))
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

  private static Optional<Gender> gender(String pronoun) {
    return switch (PersonName.bare(pronoun)) {
      case "he" -> Optional.of(Gender.MALE);
      case "she" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }
}

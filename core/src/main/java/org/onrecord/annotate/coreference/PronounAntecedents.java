package org.onrecord.annotate.coreference;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.actors.ActorMentions;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.Contractions;
import org.onrecord.annotate.clause.MarkedSpan;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.ParsedParagraph;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.Relation;
import org.onrecord.text.Gender;
import org.onrecord.text.PersonName;

/**
 * Resolves "he" and "she", and titles such as "the coach" if nobody holds the office by name. Reads
 * the article once, in order, and resolves every such phrase, whether or not it is a speaker: a
 * resolved phrase counts as a mention for the next. Not thread-safe.
 */
public final class PronounAntecedents {

  private static final int MAX_CONJUNCTS = 5;
  private static final ImmutableSet<String> POSSESSIVE_PRONOUNS = ImmutableSet.of("his", "her");

  private final ArticleNames articleNames;
  private final ActorMentions actors;
  private final SetMultimap<Part, Integer> speakers;
  private final PronounResolver pronounResolver;
  private final DiscourseModel discourseModel = new DiscourseModel();
  private final Table<Part, Integer, PronounResolver.Resolution> resolutions =
      HashBasedTable.create();

  /**
   * @param speakers the start offsets of speaker phrases
   */
  public PronounAntecedents(
      ArticleNames articleNames,
      ActorMentions actors,
      SetMultimap<Part, Integer> speakers,
      PronounResolver pronounResolver) {
    this.articleNames = articleNames;
    this.actors = actors;
    this.speakers = speakers;
    this.pronounResolver = pronounResolver;
  }

  /** Reads a part of the article; the parts must come in order. */
  public void read(Part part, List<ParsedParagraph> parsedParagraphs) {
    for (ParsedParagraph parsedParagraph : parsedParagraphs) {
      discourseModel.beginParagraph();
      for (Sentence sentence : parsedParagraph.sentences()) {
        discourseModel.beginSentence();
        read(part, sentence);
      }
    }
  }

  /** The referent of the pronoun at {@code start}; empty if no candidate fits. */
  Optional<PronounResolver.Resolution> resolve(Part part, int start) {
    return Optional.ofNullable(resolutions.get(part, start));
  }

  private void read(Part part, Sentence sentence) {
    ImmutableList<NounPhrase> phrases = sentence.phrases();
    List<String> names = new ArrayList<>();
    for (NounPhrase phrase : phrases) {
      names.add(phrase.isName() || phrase.isPossessive() ? name(sentence, phrase) : "");
    }
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      Optional<Gender> gender = requiredGender(sentence, phrase);
      if (!names.get(i).isEmpty()) {
        discourseModel.addName(
            names.get(i),
            articleNames.gender(names.get(i)),
            actors.kindEndingAt(part, sentence.token(phrase.last()).end()));
        addMention(names.get(i), part, sentence, phrase);
      } else if (gender.isPresent()) {
        Set<String> after = new HashSet<>(names.subList(i + 1, names.size()));
        resolvePhrase(
            part,
            sentence,
            phrase,
            discourseModel.candidates(gender.get(), namesInQuotes(part, sentence), after));
      }
    }
  }

  private void resolvePhrase(
      Part part,
      Sentence sentence,
      NounPhrase phrase,
      ImmutableList<PronounResolver.Candidate> candidates) {
    if (!candidates.isEmpty()) {
      int start = sentence.token(phrase.first()).start();
      Span span = new Span(part, start, sentence.token(phrase.last()).end());
      PronounResolver.Resolution resolution = pronounResolver.resolve(span, candidates);
      if (!isPossessor(sentence, phrase)) {
        resolutions.put(part, start, resolution);
      }
      requiredGender(sentence, phrase)
          .ifPresent(
              gender ->
                  discourseModel.addPronoun(resolution.name(), gender, resolution.confidence()));
      addMention(resolution.name(), part, sentence, phrase);
    }
  }

  private void addMention(String name, Part part, Sentence sentence, NounPhrase phrase) {
    boolean owner = isPossessor(sentence, phrase);
    discourseModel.addMention(name, !owner && isSubject(sentence, phrase));
    boolean speaks = speakers.containsEntry(part, sentence.token(phrase.first()).start());
    if (!owner && (speaks || isSpeaker(sentence, phrase))) {
      discourseModel.addSpeech(name, requiredGender(sentence, phrase).orElse(Gender.UNKNOWN));
    }
  }

  /** The entities named in the quotes of a sentence. */
  private Set<String> namesInQuotes(Part part, Sentence sentence) {
    Set<String> names = new HashSet<>();
    for (MarkedSpan markedSpan : sentence.markedSpans().values()) {
      names.addAll(
          articleNames.namedIn(part, markedSpan.marks().start(), markedSpan.marks().end()));
    }
    return names;
  }

  private String name(Sentence sentence, NounPhrase phrase) {
    return articleNames.fullest(PersonName.of(sentence.text(phrase.nameFirst(), phrase.last())));
  }

  /** "[his] lawyer": a possessive, not the speaker. */
  private static boolean isPossessor(Sentence sentence, NounPhrase phrase) {
    return POSSESSIVE_PRONOUNS.contains(sentence.word(phrase.first()));
  }

  /** Whether a phrase is the subject of the main clause. */
  private static boolean isSubject(Sentence sentence, NounPhrase phrase) {
    DependencyTree tree = sentence.tree();
    int head = phrase.head(tree);
    if (!tree.is(head, Relation.SUBJECT) && !tree.is(head, Relation.PASSIVE_SUBJECT)) {
      return tree.head(head) < 0;
    }
    int verb = tree.head(head);
    for (int i = 0; i < MAX_CONJUNCTS && tree.is(verb, Relation.CONJUNCT); i++) {
      verb = tree.head(verb);
    }
    return tree.head(verb) < 0 || tree.is(verb, Relation.PARENTHESIS);
  }

  private static boolean isSpeaker(Sentence sentence, NounPhrase phrase) {
    DependencyTree tree = sentence.tree();
    int head = phrase.head(tree);
    return tree.is(head, Relation.SUBJECT) && sentence.cue(tree.head(head)).isPresent();
  }

  /** The gender required by an anaphoric phrase. */
  private Optional<Gender> requiredGender(Sentence sentence, NounPhrase phrase) {
    return switch (Contractions.pronoun(sentence.word(phrase.first()))) {
      case "he", "his" -> Optional.of(Gender.MALE);
      case "she", "her" -> Optional.of(Gender.FEMALE);
      case "the" -> officeGender(sentence, phrase);
      default -> Optional.empty();
    };
  }

  /** "the Varnholm mayor" and "the former mayor" may be known, "the rope maker" is somebody new. */
  private static boolean mayBeKnown(String word) {
    return PersonName.isTitle(word) || !Character.isLowerCase(word.codePointAt(0));
  }

  private Optional<Gender> officeGender(Sentence sentence, NounPhrase phrase) {
    String head = sentence.word(phrase.last());
    boolean vacant =
        PersonName.isOffice(head)
            && !head.endsWith("s")
            && sentence.words(phrase.first() + 1, phrase.last()).stream()
                .allMatch(PronounAntecedents::mayBeKnown)
            && !ClosedClasses.NON_ANAPHORIC_OFFICES.contains(head)
            && !articleNames.hasHolder(sentence.words(phrase.first() + 1, phrase.last()));
    return vacant
        ? Optional.of(new PersonName(List.of(head), List.of(), "", "").gender())
        : Optional.empty();
  }
}

package org.onrecord.annotate;

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
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.syntax.Relation;
import org.onrecord.syntax.Tree;
import org.onrecord.text.Gender;
import org.onrecord.text.PersonName;

/**
 * Whom each "he" and "she" of an article means, and each "the coach" if nobody is named by that
 * office. Reads the reporter's own words once, from the title on, and decides for every such
 * phrase, whether it speaks or not: one that is understood counts as a mention, so that the next
 * goes on from there. Not thread-safe.
 */
final class Antecedents {

  private static final int MOST_CONJUNCTS = 5;
  private static final ImmutableSet<String> OWNERS = ImmutableSet.of("his", "her");

  private final Roster articleNames;
  private final NamedActors actors;
  private final SetMultimap<Part, Integer> speakers;
  private final Judge judge;
  private final Cast discourseModel = new Cast();
  private final Table<Part, Integer, Judge.Resolution> meant = HashBasedTable.create();

  /**
   * @param speakers where the phrases of speakers begin
   */
  Antecedents(
      Roster articleNames, NamedActors actors, SetMultimap<Part, Integer> speakers, Judge judge) {
    this.articleNames = articleNames;
    this.actors = actors;
    this.speakers = speakers;
    this.judge = judge;
  }

  /** Reads a part of the article; the parts must come in order. */
  void read(Part part, List<Frame> parsedParagraphs) {
    for (Frame parsedParagraph : parsedParagraphs) {
      discourseModel.beginParagraph();
      for (Sentence sentence : parsedParagraph.sentences()) {
        discourseModel.beginSentence();
        read(part, sentence);
      }
    }
  }

  /** Whom the pronoun that begins at {@code start} means; empty if nobody fits. */
  Optional<Judge.Resolution> of(Part part, int start) {
    return Optional.ofNullable(meant.get(part, start));
  }

  private void read(Part part, Sentence sentence) {
    ImmutableList<Phrase> phrases = sentence.phrases();
    List<String> names = new ArrayList<>();
    for (Phrase phrase : phrases) {
      names.add(phrase.isName() || phrase.isPossessive() ? name(sentence, phrase) : "");
    }
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      Optional<Gender> asked = asked(sentence, phrase);
      if (!names.get(i).isEmpty()) {
        discourseModel.named(
            names.get(i),
            articleNames.gender(names.get(i)),
            actors.kindEndingAt(part, sentence.token(phrase.last()).end()));
        spokenOf(names.get(i), part, sentence, phrase);
      } else if (asked.isPresent()) {
        Set<String> after = new HashSet<>(names.subList(i + 1, names.size()));
        understand(
            part,
            sentence,
            phrase,
            discourseModel.candidates(asked.get(), quoted(part, sentence), after));
      }
    }
  }

  private void understand(
      Part part, Sentence sentence, Phrase phrase, ImmutableList<Judge.Candidate> candidates) {
    if (!candidates.isEmpty()) {
      int start = sentence.token(phrase.first()).start();
      Span span = new Span(part, start, sentence.token(phrase.last()).end());
      Judge.Resolution resolution = judge.judge(span, candidates);
      if (!isOwned(sentence, phrase)) {
        meant.put(part, start, resolution);
      }
      spokenOf(resolution.name(), part, sentence, phrase);
    }
  }

  private void spokenOf(String name, Part part, Sentence sentence, Phrase phrase) {
    boolean owner = isOwned(sentence, phrase);
    discourseModel.spokenOf(name, !owner && isSubject(sentence, phrase));
    boolean speaks = speakers.containsEntry(part, sentence.token(phrase.first()).start());
    if (!owner && (speaks || says(sentence, phrase))) {
      discourseModel.says(name, asked(sentence, phrase).orElse(Gender.UNKNOWN));
    }
  }

  /** Whom the quotes of a sentence name. */
  private Set<String> quoted(Part part, Sentence sentence) {
    Set<String> names = new HashSet<>();
    for (Stretch markedSpan : sentence.markedSpans().values()) {
      names.addAll(
          articleNames.namedIn(part, markedSpan.marks().start(), markedSpan.marks().end()));
    }
    return names;
  }

  private String name(Sentence sentence, Phrase phrase) {
    return articleNames.fullest(PersonName.of(sentence.text(phrase.nameFirst(), phrase.last())));
  }

  /** "[his] lawyer": he is spoken of, but it is the lawyer who may speak. */
  private static boolean isOwned(Sentence sentence, Phrase phrase) {
    return OWNERS.contains(sentence.word(phrase.first()));
  }

  /** Whether a phrase is the subject of its sentence, not of a clause in it. */
  private static boolean isSubject(Sentence sentence, Phrase phrase) {
    Tree tree = sentence.tree();
    int head = phrase.head(tree);
    if (!tree.is(head, Relation.SUBJECT) && !tree.is(head, Relation.PASSIVE_SUBJECT)) {
      return tree.head(head) < 0;
    }
    int verb = tree.head(head);
    for (int i = 0; i < MOST_CONJUNCTS && tree.is(verb, Relation.CONJUNCT); i++) {
      verb = tree.head(verb);
    }
    return tree.head(verb) < 0 || tree.is(verb, Relation.PARENTHESIS);
  }

  private static boolean says(Sentence sentence, Phrase phrase) {
    Tree tree = sentence.tree();
    int head = phrase.head(tree);
    return tree.is(head, Relation.SUBJECT) && sentence.cue(tree.head(head)).isPresent();
  }

  /** What a phrase that means one person, but names nobody, says of their gender. */
  private Optional<Gender> asked(Sentence sentence, Phrase phrase) {
    return switch (sentence.word(phrase.first())) {
      case "he", "his" -> Optional.of(Gender.MALE);
      case "she", "her" -> Optional.of(Gender.FEMALE);
      case "the" -> office(sentence, phrase);
      default -> Optional.empty();
    };
  }

  private Optional<Gender> office(Sentence sentence, Phrase phrase) {
    String head = sentence.word(phrase.last());
    boolean vacant =
        PersonName.isOffice(head)
            && !head.endsWith("s")
            && !Words.PROXIES.contains(head)
            && !articleNames.isHeld(sentence.words(phrase.first() + 1, phrase.last()));
    return vacant
        ? Optional.of(new PersonName(List.of(head), List.of(), "").gender())
        : Optional.empty();
  }
}

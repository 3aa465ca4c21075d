package org.onrecord.annotate;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
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
 * Whom each "he" and "she" of an article means. Reads the reporter's own words once, from the title
 * on, and decides for every such pronoun, whether it speaks or not: one that is understood counts
 * as a mention, so that the next goes on from there. Not thread-safe.
 */
final class Antecedents {

  private static final int MOST_CONJUNCTS = 5;

  private final Roster roster;
  private final NamedActors actors;
  private final SetMultimap<Part, Integer> speakers;
  private final Judge judge;
  private final Cast cast = new Cast();
  private final Table<Part, Integer, Resolution> meant = HashBasedTable.create();

  /**
   * @param speakers where the phrases of speakers begin
   */
  Antecedents(Roster roster, NamedActors actors, SetMultimap<Part, Integer> speakers, Judge judge) {
    this.roster = roster;
    this.actors = actors;
    this.speakers = speakers;
    this.judge = judge;
  }

  /** Reads a part of the article; the parts must come in order. */
  void read(Part part, List<Frame> frames) {
    for (Frame frame : frames) {
      cast.beginParagraph();
      for (Sentence sentence : frame.sentences()) {
        cast.beginSentence();
        read(part, sentence);
      }
    }
  }

  /** Whom the pronoun that begins at {@code start} means; empty if nobody fits. */
  Optional<Resolution> of(Part part, int start) {
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
      Gender gender = gender(sentence, phrase);
      if (!names.get(i).isEmpty()) {
        boolean person = actors.isPerson(part, sentence.token(phrase.last()).end());
        cast.named(names.get(i), roster.gender(names.get(i)), person);
        spokenOf(names.get(i), part, sentence, phrase);
      } else if (gender != Gender.UNKNOWN) {
        Set<String> after = new HashSet<>(names.subList(i + 1, names.size()));
        understand(part, sentence, phrase, cast.candidates(gender, quoted(part, sentence), after));
      }
    }
  }

  private void understand(
      Part part, Sentence sentence, Phrase pronoun, ImmutableList<Judge.Candidate> candidates) {
    if (!candidates.isEmpty()) {
      int start = sentence.token(pronoun.first()).start();
      Span span = new Span(part, start, sentence.token(pronoun.last()).end());
      Resolution resolution = judge.judge(span, candidates);
      meant.put(part, start, resolution);
      spokenOf(resolution.name(), part, sentence, pronoun);
    }
  }

  private void spokenOf(String name, Part part, Sentence sentence, Phrase phrase) {
    boolean owner = phrase.form() == Phrase.Form.NOMINAL;
    cast.spokenOf(name, !owner && isSubject(sentence, phrase));
    boolean speaks = speakers.containsEntry(part, sentence.token(phrase.first()).start());
    if (!owner && (speaks || says(sentence, phrase))) {
      cast.says(name, gender(sentence, phrase));
    }
  }

  /** Whom the quotes of a sentence name. */
  private Set<String> quoted(Part part, Sentence sentence) {
    Set<String> names = new HashSet<>();
    for (Stretch stretch : sentence.stretches().values()) {
      names.addAll(roster.namedIn(part, stretch.marks().start(), stretch.marks().end()));
    }
    return names;
  }

  private String name(Sentence sentence, Phrase phrase) {
    return roster.fullest(PersonName.of(sentence.text(phrase.nameFirst(), phrase.last())));
  }

  /** Whether a phrase is the subject of its sentence, not of a clause in it. */
  private static boolean isSubject(Sentence sentence, Phrase phrase) {
    Tree tree = sentence.tree();
    int head = TreeTraits.head(tree, phrase);
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
    int head = TreeTraits.head(tree, phrase);
    return tree.is(head, Relation.SUBJECT) && sentence.cue(tree.head(head)).isPresent();
  }

  /** What a phrase that is a pronoun for one person says of that. */
  private static Gender gender(Sentence sentence, Phrase phrase) {
    return switch (sentence.word(phrase.first())) {
      case "he", "his" -> Gender.MALE;
      case "she", "her" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}

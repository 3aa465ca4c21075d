package org.onrecord.annotate.reported;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.clause.Contractions;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.reported.ReportCandidate.Way;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.syntax.Relation;

/** Generates the possible contents of one reporting word. */
final class ReportCandidates {

  private static final int MAX_CUTS = 6;

  private static final ImmutableSet<String> NOBODY =
      ImmutableSet.of("neither", "nobody", "none", "nothing", "no-one");

  /** Participles of which the speaker of the main clause is the object. */
  private static final ImmutableSet<String> ASKED =
      ImmutableSet.of(
          "asked", "questioned", "pressed", "quizzed", "challenged", "told", "reminded");

  private final Sentence sentence;
  private final DependencyTree tree;
  private final int cue;
  private final int source;
  private final List<ReportCandidate> found = new ArrayList<>();

  private ReportCandidates(Sentence sentence, int cue, int source) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.cue = cue;
    this.source = source;
  }

  /**
   * The candidates of the word at {@code cue}; empty if it has no source, or is negated or
   * hypothetical: "did not say", "would say".
   */
  static List<ReportCandidate> of(Sentence sentence, int cue) {
    DependencyTree tree = sentence.tree();
    int source = ReportSource.of(sentence, cue);
    if (source < 0 || sentence.is(source, "there") || isNegated(sentence, cue, source)) {
      return List.of();
    }
    ReportCandidates reports = new ReportCandidates(sentence, cue, source);
    if (sentence.is(cue, "according")) {
      reports.addAccordingTo();
    } else if (tree.tag(cue) == PartOfSpeech.NOUN) {
      reports.addOfNoun();
    } else {
      reports.addOfVerb();
    }
    return reports.found;
  }

  private static boolean isNegated(Sentence sentence, int cue, int source) {
    DependencyTree tree = sentence.tree();
    int modal = tree.dependent(cue, Relation.AUXILIARY);
    return tree.dependent(cue, Relation.NEGATION) >= 0
        || modal >= 0 && tree.tag(modal) == PartOfSpeech.MODAL
        || modal >= 0 && Contractions.isNegated(sentence.word(modal))
        || Contractions.isNegated(sentence.word(cue - 1))
        || isNobody(sentence, source);
  }

  /** "neither crew", "no officials", "none of them", but "No 10". */
  private static boolean isNobody(Sentence sentence, int source) {
    if (NOBODY.contains(sentence.word(source))) {
      return true;
    }
    int first = sentence.tree().first(source);
    return sentence.is(first, "neither")
        || sentence.is(first, "no")
            && first < source
            && sentence.tree().tag(first + 1) != PartOfSpeech.NUMBER;
  }

  private void addOfVerb() {
    for (int word : tree.dependents(cue)) {
      switch (tree.relation(word)) {
        case CLAUSE, PARENTHESIS -> {
          if (!isRelative(word)) {
            addClause(word);
          }
        }
        case INFINITIVE -> add(Way.INFINITIVE, word);
        case OBJECT -> {
          if (word > cue) {
            add(Way.OBJECT, word);
          }
        }
        case PREPOSITION, ADVERB -> addPrepositional(word);
        default -> {}
      }
    }
    if (tree.is(cue, Relation.PARENTHESIS)) {
      add(Way.CLAUSE_BEFORE, tree.first(tree.head(cue)), start() - 1);
    }
    addPrecedingClause();
    addRest();
  }

  private void addClause(int verb) {
    int object = tree.dependent(cue, Relation.OBJECT);
    boolean subject =
        object > cue
            && tree.last(object) + 1 == tree.first(verb)
            && tree.dependent(verb, Relation.SUBJECT) < 0
            && tree.dependent(verb, Relation.PASSIVE_SUBJECT) < 0
            && tree.dependent(verb, Relation.MARKER) < 0
            && tree.tag(object) != PartOfSpeech.PRONOUN;
    if (verb < cue) {
      add(Way.CLAUSE_BEFORE, verb);
    } else if (subject) {
      // "arguing [the marsh has paid]": the parser took the subject for an object.
      add(Way.CLAUSE, tree.first(object), tree.last(verb));
    } else {
      add(Way.CLAUSE, verb);
    }
  }

  /** "wants a deal [that would end the war]": depends on the noun, whatever the tree says. */
  private boolean isRelative(int verb) {
    int subject = tree.dependent(verb, Relation.SUBJECT);
    return subject >= 0
        && tree.tag(subject) == PartOfSpeech.WH
        && (sentence.is(subject, "that") || sentence.is(subject, "which"));
  }

  private void addOfNoun() {
    for (int word : tree.dependents(cue)) {
      if (tree.is(word, Relation.NOUN_CLAUSE) || tree.is(word, Relation.CLAUSE)) {
        add(Way.OF_NOUN, word);
      } else if (tree.is(word, Relation.PREPOSITION) && word > cue) {
        add(Way.OF_NOUN, word);
        addPrepositional(word);
      }
    }
  }

  /**
   * The words before "…, Roe said" or "…, said Roe" at the end of a sentence, or before "…, Roe
   * said, …" in it.
   */
  private void addPrecedingClause() {
    int start = start();
    boolean parenthesis = sentence.isMark(cue + 1, ",");
    if (sentence.isMark(start - 1, ",") && (parenthesis || tree.last(cue) >= lastWord() - 1)) {
      add(Way.CLAUSE_BEFORE, 0, start - 2);
    }
  }

  /** The first index of the words of the verb and its subject. */
  private int start() {
    int start = cue;
    int subject = tree.dependent(cue, Relation.SUBJECT);
    for (int word : tree.dependents(cue)) {
      boolean own =
          word == subject || tree.is(word, Relation.AUXILIARY) || tree.is(word, Relation.ADVERB);
      start = own && word < cue ? Math.min(start, tree.first(word)) : start;
    }
    return start;
  }

  private void addPrepositional(int word) {
    int object = tree.dependent(word, Relation.PREPOSITION_OBJECT);
    int gerund = object < 0 ? tree.dependent(word, Relation.GERUND) : object;
    if (word > cue && gerund >= 0) {
      add(Way.AFTER_PREPOSITION, gerund);
    }
  }

  private void addRest() {
    int first = cue + 1;
    while (first < sentence.size()
        && (tree.is(first, Relation.ADVERB) && tree.first(first) == first
            || sentence.isMark(first, ","))) {
      first++;
    }
    add(Way.REST, first, tree.last(cue));
    addShortened(Way.REST, first, tree.last(cue), cue);
  }

  private void addAccordingTo() {
    if (cue > 0) {
      int head = tree.head(cue);
      if (head >= 0 && tree.first(head) < cue) {
        add(Way.ACCORDING_TO, tree.first(head), cue - 1);
      }
      add(Way.ACCORDING_TO, 0, cue - 1);
      return;
    }
    int comma = source + 1;
    while (comma < sentence.size() && !sentence.isMark(comma, ",")) {
      comma++;
    }
    add(Way.ACCORDING_TO, comma + 1, lastWord());
    if (!isClause(comma + 1, tree.last(source))) {
      add(Way.ACCORDING_TO, tree.last(source) + 1, lastWord());
    }
  }

  /** Whether words form a clause that is independent of what precedes; then they are reported. */
  private boolean isClause(int first, int last) {
    for (int i = first; i <= last; i++) {
      PartOfSpeech tag = tree.tag(i);
      if (tag == PartOfSpeech.WH || tag.isFiniteVerb()) {
        return tag != PartOfSpeech.WH;
      }
    }
    return false;
  }

  private int lastWord() {
    return sentence.size() - 1;
  }

  private void add(Way way, int top) {
    add(way, tree.first(top), tree.last(top));
    addShortened(way, tree.first(top), tree.last(top), top);
  }

  /** Variants without trailing modifiers of the cue: ", calling it odd", "in March". */
  private void addShortened(Way way, int first, int last, int top) {
    int cuts = 0;
    for (int i = last; i > Math.max(first, top) && cuts < MAX_CUTS; i--) {
      boolean begins = tree.head(i) >= 0 && tree.first(i) <= i && isDetachable(i);
      int start = begins ? tree.first(i) : sentence.isMark(i, ",;—–") ? i : -1;
      if (start > first && (start > top || begins)) {
        add(way, first, start - 1);
        cuts++;
      }
    }
  }

  private boolean isDetachable(int word) {
    return switch (tree.relation(word)) {
      case ADVERBIAL_CLAUSE, CONJUNCT, COORDINATOR, PARENTHESIS -> true;
      case PREPOSITION -> tree.head(word) >= 0 && tree.tag(tree.head(word)).isVerb();
      default -> false;
    };
  }

  /** Trimmed of punctuation; a marked span alone is already a quote. */
  private void add(Way way, int first, int last) {
    int from = first;
    int to = Math.min(last, sentence.size() - 1);
    while (from <= to && !isWord(from)) {
      from++;
    }
    while (to >= from && !isWord(to)) {
      to--;
    }
    boolean outside = cue < from || cue > to;
    boolean apart = source < from || source > to;
    if (to >= from
        && outside
        && apart
        && sentence.hasReporterWord(from, to + 1)
        && !(way == Way.CLAUSE_BEFORE && isQuestionPut(from))
        && isNew(from, to)) {
      found.add(new ReportCandidate(way, cue, source, from, to));
    }
  }

  /** "[Asked whether] …, Roe said", "[When asked] …": what somebody was asked, not what he said. */
  private boolean isQuestionPut(int first) {
    int asked = sentence.is(first, "when") || sentence.is(first, "if") ? first + 1 : first;
    return ASKED.contains(sentence.word(asked)) && tree.dependent(asked, Relation.SUBJECT) < 0;
  }

  private boolean isNew(int first, int last) {
    for (ReportCandidate report : found) {
      if (report.first() == first && report.last() == last) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(int index) {
    return sentence.isMarkedSpan(index) || sentence.token(index).isWord();
  }
}

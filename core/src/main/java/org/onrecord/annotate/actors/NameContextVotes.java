package org.onrecord.annotate.actors;

import static org.onrecord.model.Actor.Kind.ORGANIZATION;
import static org.onrecord.model.Actor.Kind.PERSON;
import static org.onrecord.model.Actor.Kind.PLACE;

import com.google.common.collect.ImmutableSet;
import org.onrecord.annotate.clause.DatelinePrefix;
import org.onrecord.text.PersonName;
import org.onrecord.text.Places;
import org.onrecord.text.Token;

/**
 * Votes for the kind of a name from its context at one mention. The weights were set by hand on
 * Wikigold, GUM news and UNER; {@value NameKindClassifier#MIN_VOTES} votes decide.
 */
final class NameContextVotes {

  private static final ImmutableSet<String> DETERMINERS = ImmutableSet.of("a", "an", "the");
  private static final int MAX_DISTANCE = 5;

  /** Outweighs all votes of tagger and word form at one mention. */
  private static final int THING_PENALTY = -24;

  private final NameCandidate name;
  private final TokenizedParagraph passage;
  private final KindVotes scores = new KindVotes();

  private NameContextVotes(NameCandidate name) {
    this.name = name;
    this.passage = name.passage();
  }

  /** The votes of this mention. */
  static KindVotes of(NameCandidate name) {
    NameContextVotes context = new NameContextVotes(name);
    context.addHints();
    context.scores.add(ORGANIZATION, ClubContext.votes(name));
    context.addBefore();
    context.addAfter();
    return context.scores;
  }

  private void addHints() {
    switch (name.context()) {
      case AFTER_TITLE -> scores.add(PERSON, 6);
      case BEFORE_TITLE -> scores.add(ORGANIZATION, 3);
      case WITH_PLACE -> scores.add(ORGANIZATION, 3);
      case NONE -> {}
    }
  }

  private void addBefore() {
    int at = name.from() - 1;
    String before = passage.lower(at);
    if (before.equals("to") && passage.lower(at - 1).equals("according")) {
      scores.add(PERSON, 2);
      scores.add(ORGANIZATION, 2);
      return;
    }
    addBeforePlace(at, before);
    if (NameWordLists.isVessel(before) || isNameOfThing(at)) {
      scores.addToEach(THING_PENALTY);
    }
    if (followsNamingPhrase(at) || before.equals("the") && followsNamingPhrase(at - 1)) {
      scores.add(ORGANIZATION, -4);
    } else if (before.equals("the")) {
      addAfterThe(at);
    } else if (NameWordLists.isPersonWord(before)) {
      scores.add(PERSON, 4);
    } else if (NameWordLists.isSpeechVerb(before)) {
      scores.add(PERSON, 2);
    } else if (before.equals("of") && PersonName.isOffice(passage.lower(at - 1))) {
      scores.add(ORGANIZATION, 1);
    }
  }

  private void addBeforePlace(int at, String before) {
    int cue = NameWordLists.placeCue(before);
    scores.add(PLACE, cue);
    if (cue > 0 && name.size() == 1 && isUnknownWord(name.first())) {
      scores.add(PLACE, 1);
    }
    if (before.equals("to") && hasFrom(at) || before.equals(",") && isPlaceList(at)) {
      scores.add(PLACE, 2);
    }
  }

  /** "in Saltmere, Dunmarrow and Kestle Bay". */
  private boolean isPlaceList(int comma) {
    return NameWordLists.placeCue(passage.lower(comma - 2)) > 0;
  }

  private void addAfterThe(int the) {
    scores.add(PERSON, -4);
    if (name.size() > 1) {
      scores.add(ORGANIZATION, 3);
      return;
    }
    boolean river = isUnknownWord(name.last()) && NameWordLists.isRiverCue(passage.lower(the - 1));
    scores.add(ORGANIZATION, 1);
    scores.add(PLACE, river ? 4 : 1);
  }

  /** "known as": what follows may be a name of anything. */
  private boolean followsNamingPhrase(int at) {
    return passage.lower(at).equals("as") && passage.lower(at - 1).equals("known")
        || passage.lower(at).equals("called");
  }

  /** "the deal, known as the": the named thing is not an actor. */
  private boolean isNameOfThing(int at) {
    int called = passage.lower(at).equals("the") ? at - 1 : at;
    if (!followsNamingPhrase(called)) {
      return false;
    }
    int noun = passage.lower(called).equals("as") ? called - 2 : called - 1;
    return NameWordLists.isThing(passage.lower(passage.lower(noun).equals(",") ? noun - 1 : noun));
  }

  private void addAfter() {
    String next = passage.lower(name.to());
    String second = passage.lower(name.to() + 1);
    if (NameWordLists.isSpeechVerb(next)) {
      scores.add(PERSON, 2);
      scores.add(ORGANIZATION, 1);
    } else if (next.equals(",")) {
      addAfterComma(second);
    } else if (next.equals("'s") || next.equals("’s")) {
      scores.add(ORGANIZATION, NameWordLists.isExecutiveWord(second) ? 3 : 0);
      scores.add(PLACE, name.size() == 1 && NameWordLists.isStateWord(second) ? 3 : 0);
    } else if (NameWordLists.isPlaceNoun(next) || next.equals("residents")) {
      scores.add(PLACE, 3);
    }
    if (name.from() == 0 && name.last().isAllCaps() && DatelinePrefix.end(passage.tokens()) > 0) {
      scores.add(PLACE, 8);
    }
  }

  /** "from Kestle Bay to Saltmere". */
  private boolean hasFrom(int to) {
    for (int i = Math.max(0, to - MAX_DISTANCE); i < to; i++) {
      if (passage.lower(i).equals("from")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnknownWord(Token token) {
    return !token.isAllCaps() && !token.lower().endsWith("s") && !NameWordLists.isCommonWord(token);
  }

  private void addAfterComma(String second) {
    if (name.size() > 1
        && passage.lower(name.from() - 1).equals(",")
        && hasPersonWord(name.from() - 1 - MAX_DISTANCE, name.from() - 1)) {
      scores.add(PERSON, 3);
    }
    if (second.length() == 2 && Character.isDigit(second.charAt(0))) {
      scores.add(PERSON, 5);
    } else if (second.equals("who") || second.equals("whose")) {
      scores.add(PERSON, 3);
    } else if (OrganizationApposition.isAt(passage, name.to() + 1)) {
      scores.add(ORGANIZATION, OrganizationApposition.VOTES);
    } else if (name.size() > 1 && isDescribed(second)) {
      scores.add(PERSON, 3);
    } else if (Places.at(passage.tokens(), name.to() + 1, passage.size()).isPresent()
        && passage.isCapitalized(name.to() + 1)) {
      scores.add(PLACE, 4);
    }
  }

  /**
   * ", the water minister", ", Northline’s chief": an office or occupation shortly after the comma.
   */
  private boolean isDescribed(String second) {
    boolean noun = DETERMINERS.contains(second) || passage.isCapitalized(name.to() + 1);
    return hasPersonWord(name.to() + 1, name.to() + (noun ? MAX_DISTANCE : 2) + 1);
  }

  private boolean hasPersonWord(int from, int to) {
    for (int i = Math.max(from, 0); i < to; i++) {
      if (NameWordLists.isPersonWord(passage.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

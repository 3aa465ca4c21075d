package org.onrecord.annotate;

import static org.onrecord.model.Actor.Kind.ORGANIZATION;
import static org.onrecord.model.Actor.Kind.PERSON;
import static org.onrecord.model.Actor.Kind.PLACE;

import org.onrecord.text.PersonName;
import org.onrecord.text.Places;
import org.onrecord.text.Token;

/**
 * What one mention says of the kind of a name: its own words, and the words beside it. The points
 * are set by hand on Wikigold and GUM news; {@value RuleRecogniser#ENOUGH} decide.
 */
final class NameClues {

  private static final int LONGEST_PERSON = 4;
  private static final int LONGEST_ACRONYM = 6;
  private static final int REACH = 5;

  private final Candidate name;
  private final Passage passage;
  private final Ballot ballot = new Ballot();

  private NameClues(Candidate name) {
    this.name = name;
    this.passage = name.passage();
  }

  /** What the name's own words say; the same for every mention of it. */
  static Ballot ofWords(Candidate name) {
    NameClues clues = new NameClues(name);
    clues.personByWords();
    clues.organizationByWords();
    clues.placeByWords();
    return clues.ballot;
  }

  /** What stands beside the name. */
  static Ballot ofContext(Candidate name) {
    NameClues clues = new NameClues(name);
    clues.hints();
    clues.before();
    clues.after();
    return clues.ballot;
  }

  private void personByWords() {
    Token first = name.first();
    boolean several = name.size() > 1;
    if (NameWords.isGivenName(first)) {
      ballot.add(PERSON, !several ? 1 : name.size() <= LONGEST_PERSON ? 5 : 2);
    } else if (several && name.size() <= LONGEST_PERSON && isPlainName()) {
      ballot.add(PERSON, 1);
    }
    for (int i = name.from(); i < name.to(); i++) {
      if (isInitial(passage.tokens().get(i)) && several && i + 1 < name.to()) {
        ballot.add(PERSON, 3);
        break;
      }
    }
    if (several && PersonName.isSuffix(name.last().text())) {
      ballot.add(PERSON, 4);
    }
    if (several && name.words().contains(" al-") || first.text().startsWith("al-")) {
      ballot.add(PERSON, 2);
    }
  }

  private boolean isPlainName() {
    for (int i = name.from(); i < name.to(); i++) {
      Token token = passage.tokens().get(i);
      if (token.isShouted() || NameWords.isCommon(token) && !PersonName.isParticle(token.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInitial(Token token) {
    String text = token.text();
    return text.length() == 2 && text.charAt(1) == '.'
        || text.length() <= 6 && text.indexOf('.') == 1 && text.endsWith(".");
  }

  private void organizationByWords() {
    Token first = name.first();
    boolean acronym = name.size() == 1 && first.isShouted() && !passage.headline();
    if (acronym && first.text().length() <= LONGEST_ACRONYM) {
      ballot.add(ORGANIZATION, 4);
    }
    if (name.words().indexOf('&') >= 0) {
      ballot.add(ORGANIZATION, 4);
    }
    if (name.size() > 1 && NameWords.isOrganizationHead(name.last())) {
      ballot.add(ORGANIZATION, 4);
    }
    if (name.size() > 1 && NameWords.isCommon(name.last())) {
      ballot.add(ORGANIZATION, 2);
    }
  }

  private void placeByWords() {
    if (NameWords.isTown(name.words())) {
      ballot.add(PLACE, name.size() > 1 ? 5 : 3);
    }
    if (name.size() > 1 && NameWords.isPlaceHead(name.last())) {
      ballot.add(PLACE, 5);
    }
    if (name.size() > 1 && NameWords.isPlaceOpener(name.first())) {
      ballot.add(PLACE, 3);
    }
    if (Places.find(name.words()).isPresent()) {
      ballot.add(PLACE, 4);
    }
  }

  private void hints() {
    switch (name.hint()) {
      case AFTER_TITLE -> ballot.add(PERSON, 6);
      case BEFORE_TITLE -> ballot.add(ORGANIZATION, 3);
      case WITH_PLACE -> ballot.add(ORGANIZATION, 3);
      case NONE -> {}
    }
  }

  private void before() {
    int at = name.from() - 1;
    String before = passage.lower(at);
    ballot.add(PLACE, NameWords.placeCue(before));
    if (before.equals("the") && isCalled(at - 1)) {
      ballot.add(ORGANIZATION, -4);
    } else if (before.equals("the")) {
      ballot.add(PERSON, -4);
      ballot.add(ORGANIZATION, name.size() > 1 ? 3 : 1);
      ballot.add(PLACE, name.size() > 1 ? 0 : 1);
    } else if (PersonName.isOffice(before)) {
      ballot.add(PERSON, 4);
    } else if (NameWords.isSpeechVerb(before)) {
      ballot.add(PERSON, 2);
    } else if (before.equals("of") && PersonName.isOffice(passage.lower(at - 1))) {
      ballot.add(ORGANIZATION, 1);
    } else if (isCalled(at)) {
      ballot.add(ORGANIZATION, -4);
    } else if (before.equals(",") && NameWords.placeCue(passage.lower(at - 2)) > 0) {
      ballot.add(PLACE, 2);
    }
  }

  /** "known as": what follows may be anything that has a name. */
  private boolean isCalled(int at) {
    return passage.lower(at).equals("as") && passage.lower(at - 1).equals("known")
        || passage.lower(at).equals("called");
  }

  private void after() {
    String next = passage.lower(name.to());
    String second = passage.lower(name.to() + 1);
    if (NameWords.isSpeechVerb(next)) {
      ballot.add(PERSON, 2);
      ballot.add(ORGANIZATION, 1);
    } else if (next.equals(",")) {
      afterComma(second);
    } else if (next.equals("(") && isOpeningDateline()) {
      ballot.add(PLACE, 4);
    } else if (next.equals("residents") || next.equals("city") || next.equals("town")) {
      ballot.add(PLACE, 3);
    }
    if (isDash(next) && isOpeningDateline()) {
      ballot.add(PLACE, 5);
    }
  }

  private void afterComma(String second) {
    if (second.length() == 2 && Character.isDigit(second.charAt(0))) {
      ballot.add(PERSON, 5);
    } else if (second.equals("who") || second.equals("whose")) {
      ballot.add(PERSON, 3);
    } else if (name.size() > 1 && isDescribed(second)) {
      ballot.add(PERSON, 3);
    } else if (Places.at(passage.tokens(), name.to() + 1, passage.size()).isPresent()
        && passage.isCapitalized(name.to() + 1)) {
      ballot.add(PLACE, 4);
    }
  }

  /** ", the water minister", ", an Iran expert": an office or craft within reach of the comma. */
  private boolean isDescribed(String article) {
    int reach = article.equals("a") || article.equals("an") || article.equals("the") ? REACH : 2;
    for (int i = name.to() + 1; i <= name.to() + reach; i++) {
      if (PersonName.isOffice(passage.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name is all that stands before the agency or dash that ends a dateline. */
  private boolean isOpeningDateline() {
    return name.from() == 0 && name.last().isShouted();
  }

  private static boolean isDash(String mark) {
    return mark.equals("—") || mark.equals("–") || mark.equals("_") || mark.startsWith("-");
  }
}

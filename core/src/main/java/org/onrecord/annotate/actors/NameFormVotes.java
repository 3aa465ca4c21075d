package org.onrecord.annotate.actors;

import static org.onrecord.model.Actor.Kind.ORGANIZATION;
import static org.onrecord.model.Actor.Kind.PERSON;
import static org.onrecord.model.Actor.Kind.PLACE;

import org.onrecord.text.PersonName;
import org.onrecord.text.Places;
import org.onrecord.text.Token;

/**
 * Votes for the kind of a name from its own words. The weights were set by hand on Wikigold, GUM
 * news and UNER; {@value NameKindClassifier#MIN_VOTES} votes decide.
 */
final class NameFormVotes {

  private static final int MAX_PERSON_NAME_WORDS = 4;
  private static final int MAX_ACRONYM_LENGTH = 6;

  private final NameCandidate name;
  private final TokenizedParagraph passage;
  private final KindVotes scores = new KindVotes();

  private NameFormVotes(NameCandidate name) {
    this.name = name;
    this.passage = name.passage();
  }

  /** The votes for {@code name}, the same at every mention. */
  static KindVotes of(NameCandidate name) {
    NameFormVotes form = new NameFormVotes(name);
    form.addPerson();
    form.addOrganization();
    form.addPlace();
    return form.scores;
  }

  private void addPerson() {
    Token first = name.first();
    boolean several = name.size() > 1;
    if (NameWordLists.isGivenName(first)) {
      scores.add(PERSON, !several ? 1 : name.size() <= MAX_PERSON_NAME_WORDS ? 5 : 2);
    } else if (several && name.size() <= MAX_PERSON_NAME_WORDS && isPlainName()) {
      scores.add(PERSON, 1);
    }
    for (int i = name.from(); i < name.to(); i++) {
      if (isInitial(passage.tokens().get(i)) && several && i + 1 < name.to()) {
        scores.add(PERSON, 3);
        break;
      }
    }
    if (several && PersonName.isSuffix(name.last().text())) {
      scores.add(PERSON, 4);
    }
    if (several && name.words().contains(" al-") || first.text().startsWith("al-")) {
      scores.add(PERSON, 2);
    }
  }

  private boolean isPlainName() {
    for (int i = name.from(); i < name.to(); i++) {
      Token token = passage.tokens().get(i);
      if (token.isAllCaps()
          || NameWordLists.isCommonWord(token) && !PersonName.isParticle(token.text())) {
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

  private void addOrganization() {
    Token first = name.first();
    boolean acronym = name.size() == 1 && first.isAllCaps() && !passage.headline();
    if (acronym && first.text().length() <= MAX_ACRONYM_LENGTH) {
      scores.add(ORGANIZATION, 4);
    }
    if (name.words().indexOf('&') >= 0) {
      scores.add(ORGANIZATION, 4);
    }
    if (NameWordLists.isOrganizationHead(name.last())) {
      scores.add(ORGANIZATION, name.size() > 1 ? 4 : 2);
    }
  }

  private void addPlace() {
    if (NameWordLists.isTown(name.words())) {
      scores.add(PLACE, name.size() > 1 ? 5 : 3);
    }
    if (name.size() > 1 && NameWordLists.isPlaceHead(name.last())) {
      scores.add(PLACE, 12);
    }
    if (name.size() > 1 && NameWordLists.isPlaceOpener(name.first())) {
      scores.add(PLACE, 3);
    }
    if (Places.find(name.words()).isPresent()) {
      scores.add(PLACE, 4);
    }
  }
}

package org.onrecord.annotate;

import static org.onrecord.model.Actor.Kind.ORGANIZATION;
import static org.onrecord.model.Actor.Kind.PERSON;
import static org.onrecord.model.Actor.Kind.PLACE;

import org.onrecord.text.PersonName;
import org.onrecord.text.Places;
import org.onrecord.text.Token;

/**
 * What a name's own words say of its kind, whatever stands beside it. The points were set by hand
 * on Wikigold, GUM news and UNER; {@value NameVotes#ENOUGH} decide.
 */
final class WordClues {

  private static final int LONGEST_PERSON = 4;
  private static final int LONGEST_ACRONYM = 6;

  private final Candidate name;
  private final Passage passage;
  private final Ballot scores = new Ballot();

  private WordClues(Candidate name) {
    this.name = name;
    this.passage = name.passage();
  }

  /** The points for {@code name}, the same at every mention of it. */
  static Ballot of(Candidate name) {
    WordClues form = new WordClues(name);
    form.person();
    form.organization();
    form.place();
    return form.scores;
  }

  private void person() {
    Token first = name.first();
    boolean several = name.size() > 1;
    if (NameWords.isGivenName(first)) {
      scores.add(PERSON, !several ? 1 : name.size() <= LONGEST_PERSON ? 5 : 2);
    } else if (several && name.size() <= LONGEST_PERSON && isPlainName()) {
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

  private void organization() {
    Token first = name.first();
    boolean acronym = name.size() == 1 && first.isShouted() && !passage.headline();
    if (acronym && first.text().length() <= LONGEST_ACRONYM) {
      scores.add(ORGANIZATION, 4);
    }
    if (name.words().indexOf('&') >= 0) {
      scores.add(ORGANIZATION, 4);
    }
    if (NameWords.isOrganizationHead(name.last())) {
      scores.add(ORGANIZATION, name.size() > 1 ? 4 : 2);
    }
  }

  private void place() {
    if (NameWords.isTown(name.words())) {
      scores.add(PLACE, name.size() > 1 ? 5 : 3);
    }
    if (name.size() > 1 && NameWords.isPlaceHead(name.last())) {
      scores.add(PLACE, 12);
    }
    if (name.size() > 1 && NameWords.isPlaceOpener(name.first())) {
      scores.add(PLACE, 3);
    }
    if (Places.find(name.words()).isPresent()) {
      scores.add(PLACE, 4);
    }
  }
}

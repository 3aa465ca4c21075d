package org.onrecord.annotate.actors;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.actors.NameCandidate.Hint;
import org.onrecord.model.Actor.Kind;
import org.onrecord.text.PersonName;
import org.onrecord.text.Place;
import org.onrecord.text.Places;
import org.onrecord.text.Token;

/**
 * Splits a run of capitalized words into names: "Iranian Foreign Minister Abbas Araghchi" is a
 * demonym, a title and a person, "Saltmere Harbour Authority Chairwoman Mira Lund" an organization,
 * a title and a person.
 */
final class CapitalizedRunSplitter {

  private final TokenizedParagraph passage;
  private final List<NameCandidate> found;

  private CapitalizedRunSplitter(TokenizedParagraph passage, List<NameCandidate> found) {
    this.passage = passage;
    this.found = found;
  }

  /** Adds the candidates of {@code run} to {@code found}, in order. */
  static void cut(TokenizedParagraph passage, Range<Integer> run, List<NameCandidate> found) {
    new CapitalizedRunSplitter(passage, found)
        .cut(run.lowerEndpoint(), run.upperEndpoint(), Hint.NONE);
  }

  private void cut(int from, int to, Hint hint) {
    if (from >= to) {
      return;
    }
    Optional<Places.PlaceMatch> place = place(from, to);
    if (isKnownOrganization(from, to)) {
      found.add(NameCandidate.knownKind(passage, from, to, Kind.ORGANIZATION));
    } else if (place.isPresent() && place.get().end() == to) {
      addPlace(place.get().place(), from, to, hint);
    } else if (isOrganization(from, to)) {
      found.add(NameCandidate.knownKind(passage, from, to, Kind.ORGANIZATION));
    } else if (!cutAtTitle(from, to) && !cutKnownStart(from, to, place, hint)) {
      found.add(NameCandidate.of(passage, from, to, hint));
    }
  }

  private void addPlace(Place place, int from, int to, Hint hint) {
    if (hint == Hint.AFTER_TITLE || mayBePerson(from, to)) {
      found.add(NameCandidate.of(passage, from, to, hint));
    } else if (place.form() != Place.PlaceForm.DEMONYM) {
      found.add(NameCandidate.knownKind(passage, from, to, Kind.PLACE));
    }
  }

  /** "Jordan", "Georgia": a place that is also a given name, alone. */
  private boolean mayBePerson(int from, int to) {
    return to - from == 1 && PersonName.isGivenName(token(from).text());
  }

  private boolean cutAtTitle(int from, int to) {
    int office = from;
    while (office < to && !isTitleAt(office, from, to)) {
      office++;
    }
    if (office == to) {
      return false;
    }
    int start = office;
    while (start > from && PersonName.isTitle(token(start - 1).text())) {
      start--;
    }
    int end = office + 1;
    while (end < to && PersonName.isTitle(token(end).text()) && isTitleAt(end, from, to)) {
      end++;
    }
    cut(from, start, Hint.BEFORE_TITLE);
    if (passage.lower(end).equals("of") || passage.lower(end).equals("for")) {
      cut(passage.lower(end + 1).equals("the") ? end + 2 : end + 1, to, Hint.NONE);
    } else {
      cut(end, to, Hint.AFTER_TITLE);
    }
    return true;
  }

  /** Whether there is a title at {@code i}, and not the surname of "Stephen King". */
  private boolean isTitleAt(int i, int from, int to) {
    if (!PersonName.isOffice(token(i).text())) {
      return false;
    }
    boolean surname =
        i > from
            && NameWordLists.isGivenName(token(i - 1))
            && (i + 1 == to || i + 2 == to && isSuffix(i + 1));
    return !surname;
  }

  private boolean isSuffix(int i) {
    return PersonName.isSuffix(token(i).text());
  }

  /** Splits off a known organization, a place or a demonym at the start of the run. */
  private boolean cutKnownStart(int from, int to, Optional<Places.PlaceMatch> place, Hint hint) {
    for (int end = Math.min(to - 1, from + 4); end > from; end--) {
      if (isKnownOrganization(from, end)) {
        found.add(NameCandidate.knownKind(passage, from, end, Kind.ORGANIZATION));
        cut(end, to, Hint.NONE);
        return true;
      }
    }
    if (place.isEmpty() || hint == Hint.AFTER_TITLE || mayBePerson(from, place.get().end())) {
      return false;
    }
    int end = place.get().end();
    switch (place.get().place().form()) {
      case DEMONYM -> cut(end, to, Hint.NONE);
      case NAME, SEAT -> {
        if (NameWordLists.isGivenName(token(end)) && end + 1 < to) {
          found.add(NameCandidate.knownKind(passage, from, end, Kind.PLACE));
          cut(end, to, Hint.NONE);
        } else {
          found.add(NameCandidate.of(passage, from, to, Hint.WITH_PLACE));
        }
      }
    }
    return true;
  }

  private boolean isKnownOrganization(int from, int to) {
    return NameWordLists.isKnownOrganization(passage.words(from, to));
  }

  /** Whether a head word ends the run, or is followed by "of" or "for". */
  private boolean isOrganization(int from, int to) {
    if (to - from < 2) {
      return false;
    }
    if (NameWordLists.isOrganizationHead(token(to - 1)) && !isPersonWithHeadAsName(from, to)) {
      return lastOffice(from, to) < 0 || !hasPersonAfter(lastOffice(from, to), to);
    }
    for (int i = from; i + 1 < to; i++) {
      boolean of = passage.lower(i + 1).equals("of") || passage.lower(i + 1).equals("for");
      if (of && NameWordLists.isOrganizationHead(token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "James Church": a head word that is the surname after a given name. */
  private boolean isPersonWithHeadAsName(int from, int to) {
    return to - from == 2
        && PersonName.isGivenName(token(from).text())
        && !NameWordLists.isTown(token(from).text());
  }

  private int lastOffice(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (PersonName.isOffice(token(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasPersonAfter(int office, int to) {
    return office + 1 < to && NameWordLists.isGivenName(token(office + 1));
  }

  private Optional<Places.PlaceMatch> place(int from, int to) {
    return Places.at(passage.tokens(), from, to);
  }

  private Token token(int i) {
    return passage.tokens().get(i);
  }
}

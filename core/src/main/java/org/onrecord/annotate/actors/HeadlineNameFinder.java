package org.onrecord.annotate.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Actor.Kind;
import org.onrecord.text.PersonName;
import org.onrecord.text.Place;
import org.onrecord.text.Places;
import org.onrecord.text.Token;

/**
 * Finds names in headlines, where every word is capitalized: names that occur in the rest of the
 * article, known organizations and places, and given name plus word.
 */
final class HeadlineNameFinder {

  private static final int MAX_NAME_TOKENS = 6;

  private final Map<String, Kind> kinds = new HashMap<>();

  /**
   * @param kinds the names of the rest of the article
   */
  HeadlineNameFinder(Map<String, Kind> kinds) {
    kinds.forEach(this::add);
  }

  private void add(String words, Kind kind) {
    kinds.put(words.toUpperCase(Locale.ROOT), kind);
    switch (kind) {
      case PERSON ->
          kinds.putIfAbsent(PersonName.of(words).family().toUpperCase(Locale.ROOT), kind);
      case ORGANIZATION -> kinds.putIfAbsent(Acronyms.of(words), kind);
      case PLACE -> {}
    }
  }

  /** Adds the names of a headline to {@code names}. */
  void find(TokenizedParagraph headline, List<RecognizedName> names) {
    int i = 0;
    while (i < headline.size()) {
      int end = headline.isCapitalized(i) ? find(headline, i, names) : i;
      i = Math.max(end, i + 1);
    }
  }

  private int find(TokenizedParagraph headline, int from, List<RecognizedName> names) {
    for (int end = Math.min(headline.size(), from + MAX_NAME_TOKENS); end > from; end--) {
      Optional<Kind> kind = kind(headline, from, end);
      if (kind.isPresent()) {
        names.add(
            new RecognizedName(headline.span(from, end), headline.words(from, end), kind.get()));
        return end;
      }
    }
    return from;
  }

  private Optional<Kind> kind(TokenizedParagraph headline, int from, int end) {
    String words = headline.words(from, end);
    Kind repeated = kinds.get(words.toUpperCase(Locale.ROOT));
    if (repeated != null) {
      return Optional.of(repeated);
    }
    if (NameWordLists.isKnownOrganization(words)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    Optional<Place> place = Places.find(words);
    if (place.isPresent() && place.get().form() != Place.PlaceForm.DEMONYM) {
      return Optional.of(Kind.PLACE);
    }
    boolean person =
        end - from == 2
            && PersonName.isGivenName(headline.word(from))
            && isUncommon(headline.tokens().get(from + 1));
    return person ? Optional.of(Kind.PERSON) : Optional.empty();
  }

  private static boolean isUncommon(Token token) {
    return token.isCapitalized()
        && !NameWordLists.isCommonWord(token)
        && !NameWordLists.isNeverName(token)
        && !NameWordLists.isCalendarWord(token)
        && !PersonName.isTitle(token.text());
  }
}

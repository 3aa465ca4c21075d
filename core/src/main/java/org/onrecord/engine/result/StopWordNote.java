package org.onrecord.engine.result;

import java.util.Optional;
import org.onrecord.engine.query.QueryWords;
import org.onrecord.search.Field;
import org.onrecord.search.Query;

/** Says why a query of stop words finds nothing. */
final class StopWordNote {

  private StopWordNote() {}

  /** The note; empty if the query has anything but stop words. */
  static Optional<String> of(Query query, QueryWords words) {
    return hasOnlyStopWords(query, words)
        ? Optional.of(
            "“"
                + query.asText().replace("\"", "")
                + "” has only words that nearly every article has, which are not searched; add"
                + " another word, or search for them as written: =\"…\"")
        : Optional.empty();
  }

  private static boolean hasOnlyStopWords(Query query, QueryWords words) {
    return switch (query) {
      case Query.Word(Field field, String text) -> isStopWord(field, text, words);
      case Query.Phrase(Field field, String text) -> isStopWord(field, text, words);
      case Query.Near(Field field, String text, int distance) -> isStopWord(field, text, words);
      case Query.Any any -> any.queries().stream().allMatch(part -> hasOnlyStopWords(part, words));
      case Query.All all -> all.queries().stream().allMatch(part -> hasOnlyStopWords(part, words));
      default -> false;
    };
  }

  private static boolean isStopWord(Field field, String text, QueryWords words) {
    return switch (field) {
      case ANY, TITLE, BODY, SAID -> words.analyze(text).isStopWord();
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> false;
    };
  }
}

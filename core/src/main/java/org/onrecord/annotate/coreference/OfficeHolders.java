package org.onrecord.annotate.coreference;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.CueVerbLexicon;
import org.onrecord.text.NameNormalizer;
import org.onrecord.text.PersonName;
import org.onrecord.text.Token;

/**
 * The holders of offices, to resolve "the minister": by title ("Mayor Lund"), by a description
 * before the name ("the mayor, Mira Lund") or after it ("Mira Lund, the mayor"). Shorter forms
 * count if unambiguous.
 */
final class OfficeHolders {

  private static final int MAX_OFFICE_WORDS = 4;
  private static final int MAX_DESCRIPTION_WORDS = 8;

  /** Office holders by office in lower case. */
  private final SetMultimap<String, PersonName> holders = HashMultimap.create();

  /** Records the offices next to the name in {@code [first, last]}. */
  void addBesideName(List<Token> tokens, int first, int last, PersonName name) {
    add(name.titles(), name);
    add(before(tokens, first), name);
    if (!isBesideSubject(tokens, first, last)) {
      add(after(tokens, last), name);
    }
  }

  /**
   * The only holder of an office: "the [harbour minister]", "[mayor] of Varnholm". Empty if there
   * is none, or several.
   */
  Optional<PersonName> holder(List<String> description) {
    List<String> words = upToPreposition(description);
    for (int from = 0; from < words.size(); from++) {
      Set<PersonName> found = holders.get(key(words.subList(from, words.size())));
      if (!found.isEmpty()) {
        return onlyFamily(found);
      }
      if (PersonName.isTitle(words.get(from))) {
        // A prime minister is not the water minister.
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether anyone holds exactly this office. */
  boolean hasHolder(List<String> description) {
    return holders.containsKey(key(upToPreposition(description)));
  }

  /** The fullest of several names with one family name; empty if they differ. */
  private static Optional<PersonName> onlyFamily(Set<PersonName> names) {
    long families =
        names.stream().map(name -> NameNormalizer.normalize(name.family())).distinct().count();
    return families == 1
        ? names.stream().max((a, b) -> Integer.compare(a.given().size(), b.given().size()))
        : Optional.empty();
  }

  private void add(List<String> office, PersonName name) {
    if (office.isEmpty() || !PersonName.isTitle(office.get(office.size() - 1))) {
      return;
    }
    for (int from = 0; from < office.size(); from++) {
      holders.put(key(office.subList(from, office.size())), name);
    }
  }

  /**
   * "the [harbour minister], Mira Lund", "the [mayor] of Varnholm, Mira Lund", "[mayor] Mira Lund"
   */
  private static List<String> before(List<Token> tokens, int name) {
    if (name > 0 && tokens.get(name - 1).text().equals(",")) {
      int end = name - 1;
      int from = end;
      while (from > 0 && end - from < MAX_DESCRIPTION_WORDS && !tokens.get(from - 1).is("the")) {
        from--;
      }
      return upToPreposition(words(tokens, from, end));
    }
    int from = name;
    while (from > 0 && name - from < MAX_OFFICE_WORDS && isOfficeWord(tokens.get(from - 1))) {
      from--;
    }
    return words(tokens, from, name);
  }

  /** "Mira Lund, the [harbour minister]" */
  private static List<String> after(List<Token> tokens, int name) {
    int from = name + 2;
    if (from + 1 >= tokens.size() || !tokens.get(name + 1).text().equals(",")) {
      return List.of();
    }
    if (ClosedClasses.DETERMINERS.contains(tokens.get(from).lower())) {
      from++;
    }
    int end = from;
    while (end < tokens.size() && end - from < MAX_OFFICE_WORDS && isOfficeWord(tokens.get(end))) {
      end++;
    }
    return words(tokens, from, end);
  }

  /**
   * "Outside the Grain Palace, the [envoy] said": what follows the comma is the subject, not an
   * apposition, if the name depends on a preposition and a verb follows.
   */
  private static boolean isBesideSubject(List<Token> tokens, int first, int last) {
    boolean the = first > 0 && tokens.get(first - 1).is("the");
    int before = the ? first - 2 : first - 1;
    int next = last + 2;
    while (next < tokens.size()
        && (isOfficeWord(tokens.get(next))
            || ClosedClasses.DETERMINERS.contains(tokens.get(next).lower()))) {
      next++;
    }
    return before >= 0
        && (the || ClosedClasses.PREPOSITIONS.contains(tokens.get(before).lower()))
        && next < tokens.size()
        && (CueVerbLexicon.contains(tokens.get(next).lower())
            || ClosedClasses.AUXILIARIES.contains(tokens.get(next).lower()));
  }

  private static boolean isOfficeWord(Token token) {
    return token.isWord()
        && !ClosedClasses.PREPOSITIONS.contains(token.lower())
        && !ClosedClasses.DETERMINERS.contains(token.lower())
        && !ClosedClasses.CONJUNCTIONS.contains(token.lower())
        && !ClosedClasses.AUXILIARIES.contains(token.lower())
        && !CueVerbLexicon.contains(token.lower());
  }

  private static List<String> words(List<Token> tokens, int from, int end) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens.subList(from, end)) {
      words.add(token.text());
    }
    return words;
  }

  private static List<String> upToPreposition(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (ClosedClasses.PREPOSITIONS.contains(words.get(i).toLowerCase(Locale.ROOT))) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  private static String key(List<String> words) {
    return NameNormalizer.normalize(String.join(" ", words));
  }
}

package org.onrecord.annotate.clause;

import com.google.common.base.CharMatcher;
import java.util.List;
import org.onrecord.text.PersonName;
import org.onrecord.text.Token;

/**
 * Finds runs of capitalized words that are names: "Mira Lund", "Mr. van der Meer", "University of
 * Varnholm", "@miralund".
 */
public final class NameChunker {

  private NameChunker() {}

  /** Whether a name begins at token {@code at}. */
  public static boolean begins(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (isNumbered(tokens, at)) {
      return true;
    }
    if (token.text().startsWith("@") && token.text().length() > 1) {
      return true;
    }
    if (!token.isCapitalized()) {
      return false;
    }
    boolean nameFollows = at + 1 < tokens.size() && continues(tokens, at);
    if (ClosedClasses.NOT_NAMES.contains(token.lower())) {
      return at > 0 && token.is("may") || nameFollows && PersonName.isGivenName(token.lower());
    }
    if (at == 0
        && nameFollows
        && CueVerbLexicon.of(token.lower()).map(CueVerb::allowsInversion).orElse(false)) {
      return false;
    }
    boolean inflected = token.lower().endsWith("ing") || token.lower().endsWith("ed");
    return at > 0 || nameFollows || !inflected;
  }

  /** "[No 10] confirmed": a house or office named by its number, not "the No 2 seed". */
  static boolean isNumbered(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    boolean numbered =
        (word.equals("No") || word.equals("No."))
            && at + 1 < tokens.size()
            && CharMatcher.inRange('0', '9').matchesAllOf(tokens.get(at + 1).text());
    return numbered
        && (at == 0 || !ClosedClasses.DETERMINERS.contains(tokens.get(at - 1).lower()))
        && (at + 2 >= tokens.size() || !tokens.get(at + 2).isCapitalized());
  }

  /**
   * Whether a word may be part of a name: capitalized, and no function word or day. "May" is one
   * after a given name, "April" before a surname.
   */
  static boolean isNameWord(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isCapitalized() || !ClosedClasses.NOT_NAMES.contains(token.lower())) {
      return token.isCapitalized();
    }
    boolean surname =
        isMonthName(token) && at > 0 && PersonName.isGivenName(tokens.get(at - 1).text());
    boolean given =
        PersonName.isGivenName(token.text())
            && at + 1 < tokens.size()
            && tokens.get(at + 1).isCapitalized();
    return surname || given;
  }

  /** The index of the last token of the name that begins at {@code at}. */
  public static int end(List<Token> tokens, int at) {
    if (isNumbered(tokens, at)) {
      return at + 1;
    }
    int last = at;
    while (last + 1 < tokens.size()) {
      if (continues(tokens, last)) {
        last++;
      } else if (isJoined(tokens, last)) {
        last += 2;
      } else if (isGroupPreposition(tokens, at, last)) {
        last += tokens.get(last + 2).is("the") ? 3 : 2;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean continues(List<Token> tokens, int last) {
    Token next = tokens.get(last + 1);
    if (!next.isCapitalized() || isVerb(next)) {
      return isPrefixed(next.text());
    }
    return !ClosedClasses.NOT_NAMES.contains(next.lower())
        || PersonName.isGivenName(tokens.get(last).text()) && isMonthName(next);
  }

  /** "Roe [Says]": a headline's verb ends the name. */
  private static boolean isVerb(Token token) {
    return CueVerbLexicon.of(token.lower()).map(cue -> !cue.isAmbiguous()).orElse(false);
  }

  /** "Omar [al-Sabra]" */
  private static boolean isPrefixed(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && PersonName.isParticle(word.substring(0, hyphen));
  }

  private static boolean isMonthName(Token token) {
    return token.is("may") || token.is("march") || token.is("june");
  }

  /** "Ursula [von] der Leyen", "Roe [&amp;] Lund". */
  private static boolean isJoined(List<Token> tokens, int last) {
    Token tie = tokens.get(last + 1);
    boolean ties =
        tie.text().equals("&") || PersonName.isParticle(tie.text()) && !tie.isCapitalized();
    if (!ties || last + 2 >= tokens.size()) {
      return false;
    }
    Token after = tokens.get(last + 2);
    return after.isCapitalized() && !ClosedClasses.NOT_NAMES.contains(after.lower())
        || PersonName.isParticle(after.text());
  }

  /** "University [of] Varnholm", "Centre [for the] Sea". */
  private static boolean isGroupPreposition(List<Token> tokens, int at, int last) {
    Token of = tokens.get(last + 1);
    if (!(of.text().equals("of") || of.text().equals("for")) || !hasGroupNoun(tokens, at, last)) {
      return false;
    }
    int after = last + 2 < tokens.size() && tokens.get(last + 2).is("the") ? last + 3 : last + 2;
    return after < tokens.size()
        && tokens.get(after).isCapitalized()
        && !ClosedClasses.NOT_NAMES.contains(tokens.get(after).lower());
  }

  private static boolean hasGroupNoun(List<Token> tokens, int at, int last) {
    for (int i = at; i <= last; i++) {
      if (ClosedClasses.GROUP_NOUNS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}

package org.onrecord.annotate.actors;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.PersonName;
import org.onrecord.text.Places;
import org.onrecord.text.Token;

/**
 * Finds runs of capitalized words, joined over "of", "&amp;" and name particles, without words
 * capitalized only at the start of a sentence.
 */
final class CapitalizedRuns {

  private static final int MAX_RUN_TOKENS = 12;

  private final Set<String> lowercaseWords = new HashSet<>();
  private final Set<String> namePairs = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  /** Records how the article capitalizes its words where capitals are informative. */
  CapitalizedRuns(List<TokenizedParagraph> passages) {
    passages.stream().filter(passage -> !passage.headline()).forEach(this::recordWords);
  }

  private void recordWords(TokenizedParagraph passage) {
    for (int i = 0; i < passage.size(); i++) {
      if (Character.isLowerCase(passage.word(i).codePointAt(0))) {
        lowercaseWords.add(passage.word(i));
      } else if (passage.isCapitalized(i) && passage.isCapitalized(i + 1)) {
        if (isGiven(passage, i)) {
          surnames.add(passage.lower(i + 1));
        }
        if (!passage.openings().get(i)) {
          namePairs.add(passage.lower(i) + ' ' + passage.lower(i + 1));
        }
      }
    }
  }

  /** The runs of one passage, as ranges of its tokens. */
  List<Range<Integer>> of(TokenizedParagraph passage) {
    List<Range<Integer>> runs = new ArrayList<>();
    int i = 0;
    while (i < passage.size()) {
      if (!begins(passage, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      int next = extend(passage, i, end);
      while (next > end && next - i <= MAX_RUN_TOKENS) {
        end = next;
        next = extend(passage, i, end);
      }
      runs.add(Range.closedOpen(i, end));
      i = end;
    }
    return runs;
  }

  private boolean begins(TokenizedParagraph passage, int i) {
    Token token = passage.tokens().get(i);
    if (!isNameLike(token)
        || NameWordLists.isNeverName(token)
        || NameWordLists.isCalendarWord(token) && !isMiddleOfName(passage, i)) {
      return false;
    }
    return !passage.openings().get(i) || !isOnlySentenceInitial(passage, i);
  }

  /** "May" is a name after a given name. */
  private static boolean isMiddleOfName(TokenizedParagraph passage, int i) {
    return i > 0 && passage.isCapitalized(i - 1) && isGiven(passage, i - 1);
  }

  private static boolean isGiven(TokenizedParagraph passage, int i) {
    return PersonName.isGivenName(passage.word(i));
  }

  /** Whether the word at {@code i} is capitalized only because it starts a sentence. */
  private boolean isOnlySentenceInitial(TokenizedParagraph passage, int i) {
    Token token = passage.tokens().get(i);
    boolean common = NameWordLists.isCommonWord(token) || lowercaseWords.contains(token.lower());
    if (!common || token.isAllCaps() || PersonName.isOffice(token.text())) {
      return false;
    }
    if (!passage.isCapitalized(i + 1)) {
      boolean person = isGiven(passage, i) || surnames.contains(token.lower());
      return !person || !NameWordLists.isSpeechVerb(passage.lower(i + 1));
    }
    boolean name =
        isGiven(passage, i) || Places.at(passage.tokens(), i, passage.size()).isPresent();
    return !name && !namePairs.contains(token.lower() + ' ' + passage.lower(i + 1));
  }

  /** The end of the run that continues {@code [from, end)}, or {@code end} if it stops there. */
  private static int extend(TokenizedParagraph passage, int from, int end) {
    if (end >= passage.size()) {
      return end;
    }
    Token token = passage.tokens().get(end);
    if (isNameLike(token)) {
      boolean stops =
          NameWordLists.isNeverName(token) && !isNumeral(token)
              || NameWordLists.isCalendarWord(token) && !isGiven(passage, end - 1);
      return stops || passage.openings().get(end) ? end : end + 1;
    }
    if (end + 1 >= passage.size()) {
      return end;
    }
    Token last = passage.tokens().get(end - 1);
    boolean capital = continues(passage, end + 1);
    return switch (token.lower()) {
      case "of", "for" -> {
        if (!NameWordLists.isJoiningHead(last)) {
          yield end;
        }
        boolean the = passage.lower(end + 1).equals("the") && continues(passage, end + 2);
        yield capital ? end + 2 : the ? end + 3 : end;
      }
      case "&" -> capital ? end + 2 : end;
      case "and" -> capital && isCoordination(passage, from, end) ? end + 2 : end;
      case "'s", "’s", "'", "’" -> capital && isPossessiveBeforeHead(passage, end) ? end + 2 : end;
      default -> PersonName.isParticle(token.text()) ? particles(passage, end) : end;
    };
  }

  private static boolean continues(TokenizedParagraph passage, int i) {
    return passage.isCapitalized(i)
        && !NameWordLists.isNeverName(passage.tokens().get(i))
        && !NameWordLists.isCalendarWord(passage.tokens().get(i));
  }

  /** "von der Leyen": particles and the capital after them. */
  private static int particles(TokenizedParagraph passage, int end) {
    int i = end;
    while (i < passage.size() && PersonName.isParticle(passage.word(i)) && i < end + 3) {
      i++;
    }
    return continues(passage, i) ? i + 1 : end;
  }

  /** "Ministry of Water and Harbours", "Food and Drug Administration". */
  private static boolean isCoordination(TokenizedParagraph passage, int from, int and) {
    for (int i = from + 1; i < and; i++) {
      if (passage.lower(i).equals("of") || passage.lower(i).equals("for")) {
        return NameWordLists.isJoiningHead(passage.tokens().get(i - 1)) && i + 2 == and;
      }
    }
    return and + 2 < passage.size()
        && NameWordLists.isOrganizationHead(passage.tokens().get(and + 2))
        && NameWordLists.isCommonWord(passage.tokens().get(and - 1))
        && NameWordLists.isCommonWord(passage.tokens().get(and + 1));
  }

  /** "Fishers’ Union", "People’s Alliance": a possessive noun and the head of an organization. */
  private static boolean isPossessiveBeforeHead(TokenizedParagraph passage, int mark) {
    Token owner = passage.tokens().get(mark - 1);
    boolean touches = owner.end() == passage.tokens().get(mark).start();
    boolean plural = passage.word(mark).length() == 1;
    String singular = owner.lower().replaceAll("s$", "");
    return touches
        && (plural || NameWordLists.isCommonWord(owner) || PersonName.isOffice(singular))
        && NameWordLists.isOrganizationHead(passage.tokens().get(mark + 1));
  }

  private static boolean isNameLike(Token token) {
    if (token.isCapitalized()) {
      return true;
    }
    int hyphen = token.text().indexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.text().length()
        && PersonName.isParticle(token.text().substring(0, hyphen))
        && Character.isUpperCase(token.text().charAt(hyphen + 1));
  }

  /** "II": a numeral, not the pronoun. */
  private static boolean isNumeral(Token token) {
    return token.text().equals("I") || PersonName.isSuffix(token.text().toLowerCase(Locale.ROOT));
  }
}

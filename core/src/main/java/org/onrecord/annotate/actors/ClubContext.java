package org.onrecord.annotate.actors;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.onrecord.text.Places;
import org.onrecord.text.WordList;

/**
 * Tells clubs by what is said about them: "beat Saltmere Town 2-1", "fans of Kestle City". They are
 * named as towns are, and both the tagger and the form of the name say place.
 */
final class ClubContext {

  private static final int VOTES = 30;
  private static final int MAX_DISTANCE = 6;

  private static final ImmutableSet<String> CLUB_WORDS =
      WordList.words(ClubContext.class, "club-words.txt");
  private static final ImmutableSet<String> MATCH_VERBS =
      WordList.words(ClubContext.class, "match-verbs.txt");
  private static final ImmutableSet<String> CLUB_NOUNS =
      WordList.words(ClubContext.class, "club-nouns.txt");
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

  private final NameCandidate name;
  private final TokenizedParagraph passage;

  private ClubContext(NameCandidate name) {
    this.name = name;
    this.passage = name.passage();
  }

  /** The votes of one mention for an organization. */
  static int votes(NameCandidate name) {
    ClubContext context = new ClubContext(name);
    return context.mayBeClub() && context.isInMatch()
            || context.isClubName() && context.hasClubNoun()
        ? VOTES
        : 0;
  }

  private boolean mayBeClub() {
    return isClubName() || isTown() && !isBehindPreposition();
  }

  private boolean isClubName() {
    return name.size() > 1 && CLUB_WORDS.contains(name.last().lower());
  }

  /** A town, which a country is not: players are "of Sweden". */
  private boolean isTown() {
    return NameWordLists.isTown(name.words()) && Places.find(name.words()).isEmpty();
  }

  private boolean isBehindPreposition() {
    String before = passage.lower(name.from() - 1);
    return before.equals("of") || before.equals("in") || before.equals("from");
  }

  /**
   * "[Saltmere Town] beat [Kestle City] 2-1": a verb of a match beside the name, a score near it.
   */
  private boolean isInMatch() {
    boolean verb =
        MATCH_VERBS.contains(passage.lower(name.to()))
            || MATCH_VERBS.contains(passage.lower(name.from() - 1))
            || isScore(name.to())
            || isScore(name.from() - 1);
    return verb && hasScore();
  }

  private boolean hasScore() {
    int end = Math.min(passage.size(), name.to() + MAX_DISTANCE);
    for (int i = Math.max(0, name.from() - MAX_DISTANCE); i < end; i++) {
      if (isScore(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isScore(int at) {
    return SCORE.matcher(passage.lower(at)).matches();
  }

  /** "fans of [Kestle City]", "[Saltmere Town] striker". */
  private boolean hasClubNoun() {
    boolean before =
        passage.lower(name.from() - 1).equals("of")
            && CLUB_NOUNS.contains(passage.lower(name.from() - 2));
    return before || CLUB_NOUNS.contains(passage.lower(name.to()));
  }
}

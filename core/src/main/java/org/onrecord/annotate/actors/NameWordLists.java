package org.onrecord.annotate.actors;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.onrecord.text.PersonName;
import org.onrecord.text.Token;
import org.onrecord.text.WordList;

/** Word lists used by the name rules. */
final class NameWordLists {

  private static final ImmutableSet<String> ORGANIZATION_HEADS = words("organization-heads.txt");
  private static final ImmutableSet<String> JOINING_HEADS = words("joining-heads.txt");
  private static final ImmutableSet<String> PLACE_HEADS = words("place-heads.txt");
  private static final ImmutableSet<String> PLACE_OPENERS = words("place-openers.txt");
  private static final ImmutableSet<String> PERSON_WORDS = words("person-words.txt");
  private static final ImmutableSet<String> DEMONYM_ENDINGS = words("demonym-endings.txt");
  private static final ImmutableSet<String> RIVER_CUES = words("river-cues.txt");
  private static final ImmutableSet<String> EXECUTIVE_WORDS = words("executive-words.txt");
  private static final ImmutableSet<String> STATE_WORDS = words("state-words.txt");
  private static final ImmutableSet<String> VESSELS = words("vessels.txt");
  private static final ImmutableSet<String> THINGS = words("things.txt");
  private static final ImmutableSet<String> SPEECH_VERBS = words("speech-verbs.txt");
  private static final ImmutableSet<String> CALENDAR_WORDS = words("calendar-words.txt");
  private static final ImmutableSet<String> NEVER_NAMES = words("never-names.txt");
  private static final ImmutableSet<String> ORGANIZATIONS =
      WordList.lines(NameWordLists.class, "known-organizations.txt");
  private static final ImmutableMap<String, Integer> PLACE_CUES = weights("place-cues.txt");

  private static final Pattern CONTRACTION = Pattern.compile("['’](?:ll|re|ve|d|m|t)$");

  private NameWordLists() {}

  /** The gazetteer: 150 KB, loaded with the first article. */
  private static final class Gazetteer {
    static final Set<String> PLACES = compressed("places.txt.gz");
    static final Set<String> GIVEN_NAMES = compressed("given-names.txt.gz");
  }

  static boolean isKnownOrganization(String words) {
    return ORGANIZATIONS.contains(words);
  }

  /** Whether the gazetteer has a town, province or district of this name. */
  static boolean isTown(String words) {
    return Gazetteer.PLACES.contains(words);
  }

  static boolean isGivenName(Token token) {
    return isGivenName(token.text());
  }

  static boolean isGivenName(String word) {
    return PersonName.isGivenName(word) || Gazetteer.GIVEN_NAMES.contains(word);
  }

  /** "Authority": makes the words before it an organization. */
  static boolean isOrganizationHead(Token token) {
    return token.isCapitalized() && ORGANIZATION_HEADS.contains(withoutFullStop(token));
  }

  /** "Ministry", "House": may be followed by "of" or "for" within a name. */
  static boolean isJoiningHead(Token token) {
    return ORGANIZATION_HEADS.contains(token.lower()) || JOINING_HEADS.contains(token.lower());
  }

  /** "Street": makes the words before it a place. */
  static boolean isPlaceHead(Token token) {
    return token.isCapitalized() && PLACE_HEADS.contains(token.lower());
  }

  /** "harbour": a word for a kind of place, in lower case. */
  static boolean isPlaceNoun(String lower) {
    return PLACE_HEADS.contains(lower);
  }

  /** "minister", "colleague": a noun for a person, in lower case. */
  static boolean isPersonWord(String lower) {
    return PERSON_WORDS.contains(lower) || PersonName.isOffice(lower);
  }

  /** The possible demonyms of a place: "Vestranan" and "Vestranans" for "Vestrana". */
  static List<String> demonyms(String place) {
    List<String> demonyms = new ArrayList<>();
    for (String ending : DEMONYM_ENDINGS) {
      demonyms.add(place + ending);
      demonyms.add(place + ending + 's');
    }
    return demonyms;
  }

  /** "Port": makes the word after it a place. */
  static boolean isPlaceOpener(Token token) {
    return PLACE_OPENERS.contains(withoutFullStop(token));
  }

  /** The weight of a word as a vote that the name after it is a place; 0 if none. */
  static int placeCue(String lower) {
    return PLACE_CUES.getOrDefault(lower, 0);
  }

  /** "on", "along": before "the" and a name, indicates a river. */
  static boolean isRiverCue(String lower) {
    return RIVER_CUES.contains(lower);
  }

  /** "ferry": precedes the name of one, in lower case. */
  static boolean isVessel(String lower) {
    return VESSELS.contains(lower);
  }

  /** "treaty", "film": has a name but is not an actor, in lower case. */
  static boolean isThing(String lower) {
    return THINGS.contains(lower) || VESSELS.contains(lower);
  }

  /** "chairman", "shares": after "’s", possessed by organizations only. */
  static boolean isExecutiveWord(String lower) {
    return EXECUTIVE_WORDS.contains(lower);
  }

  /** "negotiators", "coast": after "’s", possessed by states and towns only. */
  static boolean isStateWord(String lower) {
    return STATE_WORDS.contains(lower);
  }

  static boolean isSpeechVerb(String lower) {
    return SPEECH_VERBS.contains(lower);
  }

  static boolean isCalendarWord(Token token) {
    return CALENDAR_WORDS.contains(token.lower());
  }

  /** Whether a capitalized word is never a name. */
  static boolean isNeverName(Token token) {
    return NEVER_NAMES.contains(token.lower())
            && (!token.isAllCaps() || token.lower().length() == 1)
        || CONTRACTION.matcher(token.lower()).find();
  }

  /** Whether a word is usually lower case in news. */
  static boolean isCommonWord(Token token) {
    return CommonWords.contains(token.lower());
  }

  private static String withoutFullStop(Token token) {
    String lower = token.lower();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static ImmutableSet<String> words(String file) {
    return WordList.words(NameWordLists.class, file);
  }

  private static ImmutableMap<String, Integer> weights(String file) {
    ImmutableMap.Builder<String, Integer> weights = ImmutableMap.builder();
    for (String line : WordList.lines(NameWordLists.class, file)) {
      int space = line.indexOf(' ');
      weights.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
    }
    return weights.buildOrThrow();
  }

  private static Set<String> compressed(String file) {
    Set<String> lines = new HashSet<>(1 << 15);
    // Not by Guava's Resources, to which a named module does not open its own.
    try (InputStream packed = NameWordLists.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(requireNonNull(packed, file)), StandardCharsets.UTF_8))) {
      reader.lines().forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
    return lines;
  }
}

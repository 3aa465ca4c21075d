package org.onrecord.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fixed table of countries, territories and regions with their names, abbreviations, demonyms and
 * seats of government ({@code countries.txt}, {@code regions.txt}).
 *
 * <p>Exact matching: Iran is never Iraq. Case-sensitive ("turkey" and "us" are not countries),
 * except for names of four or more letters in capitals, as in headlines and datelines.
 */
public final class Places {

  private static final ImmutableList<String> STATE_TYPES =
      ImmutableList.of("Republic", "Kingdom", "Sultanate", "State", "Emirate", "Government");
  private static final CharMatcher PLURAL_S_ENDINGS = CharMatcher.noneOf("she");
  private static final int MIN_ALL_CAPS_LENGTH = 4;
  private static final Splitter COLUMNS = Splitter.on('|').trimResults();
  private static final Splitter WORDS = Splitter.on(' ');
  private static final Splitter FORMS = Splitter.on(", ").trimResults().omitEmptyStrings();

  private Places() {}

  /** The place that {@code words}, separated by single spaces, refers to. */
  public static Optional<Place> find(String words) {
    return Optional.ofNullable(Table.PLACES.get(words));
  }

  /**
   * Whether a word is the name of a place or a demonym, in any case.
   *
   * @param bare the word as {@link NameNormalizer#normalize} returns it
   */
  static boolean isPlaceWord(String bare) {
    return SingleWordForms.WORDS.contains(bare);
  }

  /** A place in tokenized text: from the start index of the search to {@code end}. */
  public record PlaceMatch(Place place, int end) {}

  /** The longest place that begins at {@code tokens[from]} and ends before {@code to}. */
  public static Optional<PlaceMatch> at(List<Token> tokens, int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    String first = tokens.get(from).text();
    int most = Table.MAX_FORM_WORDS.getOrDefault(first, 0);
    if (most == 0) {
      return Optional.empty();
    }
    int end = Math.min(to, from + most);
    Optional<PlaceMatch> longest = Optional.empty();
    StringBuilder words = new StringBuilder(first);
    for (int i = from; i < end; i++) {
      if (i > from) {
        words.append(' ').append(tokens.get(i).text());
      }
      Place place = Table.PLACES.get(words.toString());
      if (place != null) {
        longest = Optional.of(new PlaceMatch(place, i + 1));
      }
    }
    return longest;
  }

  private static List<String> lines() {
    return ImmutableList.<String>builder()
        .addAll(WordList.lines(Places.class, "countries.txt"))
        .addAll(WordList.lines(Places.class, "regions.txt"))
        .build();
  }

  private static List<String> forms(String column) {
    return FORMS.splitToList(column);
  }

  /** Names and demonyms of one word; all that a search needs, and fast to load. */
  private static final class SingleWordForms {

    /** Normalized as words of names. */
    static final Set<String> WORDS = new HashSet<>(2048);

    static {
      for (String line : lines()) {
        List<String> columns = COLUMNS.splitToList(line);
        forms(columns.get(0)).forEach(SingleWordForms::add);
        for (String demonym : forms(columns.get(1))) {
          add(demonym);
          if (hasPluralS(demonym)) {
            add(demonym + "s");
          }
        }
      }
    }

    private static void add(String form) {
      if (form.indexOf(' ') < 0) {
        WORDS.add(NameNormalizer.normalize(form));
      }
    }
  }

  private static boolean hasPluralS(String demonym) {
    return PLURAL_S_ENDINGS.matches(demonym.charAt(demonym.length() - 1));
  }

  /** All forms of all places. */
  private static final class Table {

    static final Map<String, Place> PLACES = new HashMap<>(4096);

    /** The number of words of the longest form that starts with a word. */
    static final Map<String, Integer> MAX_FORM_WORDS = new HashMap<>(2048);

    static {
      lines().forEach(Table::read);
      for (String form : PLACES.keySet()) {
        List<String> words = WORDS.splitToList(form);
        MAX_FORM_WORDS.merge(words.get(0), words.size(), Math::max);
      }
    }

    private static void read(String line) {
      List<String> columns = COLUMNS.splitToList(line);
      List<String> names = forms(columns.get(0));
      String name = names.get(0);
      for (String form : names) {
        add(form, new Place(name, Place.PlaceForm.NAME));
      }
      for (String state : STATE_TYPES) {
        add(state + " of " + name, new Place(name, Place.PlaceForm.NAME));
      }
      for (String demonym : forms(columns.get(1))) {
        add(demonym, new Place(name, Place.PlaceForm.DEMONYM));
        if (hasPluralS(demonym)) {
          add(demonym + "s", new Place(name, Place.PlaceForm.DEMONYM));
        }
      }
      for (String seat : forms(columns.get(2))) {
        add(seat, new Place(name, Place.PlaceForm.SEAT));
      }
    }

    private static void add(String form, Place place) {
      PLACES.putIfAbsent(form, place);
      if (form.length() >= MIN_ALL_CAPS_LENGTH) {
        PLACES.putIfAbsent(form.toUpperCase(Locale.ROOT), place);
      }
    }
  }
}

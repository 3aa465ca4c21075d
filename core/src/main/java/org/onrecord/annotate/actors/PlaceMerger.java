package org.onrecord.annotate.actors;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Mention.Form;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.text.NameNormalizer;
import org.onrecord.text.Place;
import org.onrecord.text.Places;
import org.onrecord.text.WordList;

/**
 * Groups the mentions of one place: names, demonyms, and the seat of government if it stands for
 * the state ("Tehran has said", but not "in Tehran").
 *
 * <p>Demonyms of places outside the table are recognized by suffix: in an article about Vestrana,
 * "Vestranan" is its demonym.
 */
final class PlaceMerger {

  private static final ImmutableSet<String> CUES_BEFORE = words("seat-cues-before.txt");
  private static final ImmutableSet<String> CUES_AFTER = words("seat-cues-after.txt");

  /** The start of a name. */
  private record Start(Part in, int offset) {}

  private final Map<Start, RecognizedName> names = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Set<Span> placeSpans = new HashSet<>();
  private final Article article;
  private final ListMultimap<String, Mention> mentions =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final Map<String, String> displayName = new HashMap<>();

  private PlaceMerger(Article article) {
    this.article = article;
  }

  static PlaceMerger of(
      Article article, List<TokenizedParagraph> passages, List<RecognizedName> names) {
    PlaceMerger places = new PlaceMerger(article);
    for (RecognizedName name : names) {
      places.names.put(new Start(name.span().part(), name.span().start()), name);
      if (name.kind() == Kind.PLACE) {
        places.learnDemonyms(name.text());
      }
    }
    passages.forEach(places::read);
    return places;
  }

  /** Whether a name was recognized as a mention of a place. */
  boolean isPlace(RecognizedName name) {
    return placeSpans.contains(name.span());
  }

  List<Actor> actors() {
    return Multimaps.asMap(mentions).entrySet().stream()
        .map(e -> ActorFinder.actor(displayName(e.getKey()), Kind.PLACE, e.getValue()))
        .toList();
  }

  private String displayName(String key) {
    return displayName.getOrDefault(key, key);
  }

  private void learnDemonyms(String place) {
    NameWordLists.demonyms(place).forEach(demonym -> demonyms.put(demonym, place));
  }

  private void read(TokenizedParagraph passage) {
    int i = 0;
    while (i < passage.size()) {
      RecognizedName name = names.get(new Start(passage.part(), passage.tokens().get(i).start()));
      if (name == null || demonyms.containsKey(name.text())) {
        i = readDemonym(passage, i);
        continue;
      }
      int end = end(passage, i, name);
      if (name.kind() == Kind.PLACE) {
        add(placeNamed(passage, i, end, name.text()), name.span(), Form.NAME);
      }
      i = end;
    }
  }

  /**
   * Adds the demonym at {@code i}, if there is one, and returns the index of the next token to
   * examine.
   */
  private int readDemonym(TokenizedParagraph passage, int i) {
    Optional<Places.PlaceMatch> match = Places.at(passage.tokens(), i, passage.size());
    if (match.isPresent() && match.get().place().form() == Place.PlaceForm.DEMONYM) {
      int end = match.get().end();
      add(match.get().place().name(), passage.span(i, end), Form.DEMONYM);
      return end;
    }
    String place = demonyms.get(passage.word(i));
    if (place != null) {
      add(place, passage.span(i, i + 1), Form.DEMONYM);
    }
    return i + 1;
  }

  private void add(String place, Span span, Form form) {
    String key = NameNormalizer.normalize(place);
    displayName.merge(key, place, (old, now) -> isAllCaps(old) ? now : old);
    mentions.put(key, ActorFinder.mention(article, span, form));
    placeSpans.add(span);
  }

  private static String placeNamed(TokenizedParagraph passage, int from, int to, String words) {
    Optional<Place> place = Places.find(words);
    if (place.isEmpty()) {
      return words;
    }
    return switch (place.get().form()) {
      case NAME, DEMONYM -> place.get().name();
      case SEAT -> isGovernment(passage, from, to) ? place.get().name() : words;
    };
  }

  /** Whether the seat at {@code [from, to)} stands for the state. */
  private static boolean isGovernment(TokenizedParagraph passage, int from, int to) {
    String before = passage.lower(from - 1);
    if (NameWordLists.placeCue(before) > 0 && !CUES_BEFORE.contains(before)) {
      return false;
    }
    return CUES_BEFORE.contains(before)
        || CUES_AFTER.contains(passage.lower(to))
        || passage.lower(to).equals("and") && isSeat(passage, to + 1, to + 2)
        || before.equals("and")
            && from > 1
            && isSeat(passage, from - 2, from - 1)
            && NameWordLists.placeCue(passage.lower(from - 3)) == 0;
  }

  private static boolean isSeat(TokenizedParagraph passage, int from, int to) {
    return to <= passage.size()
        && Places.find(passage.words(from, to))
            .filter(place -> place.form() == Place.PlaceForm.SEAT)
            .isPresent();
  }

  private static int end(TokenizedParagraph passage, int from, RecognizedName name) {
    int end = from + 1;
    while (end < passage.size() && passage.tokens().get(end).start() < name.span().end()) {
      end++;
    }
    return end;
  }

  private static boolean isAllCaps(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }

  private static ImmutableSet<String> words(String file) {
    return WordList.words(PlaceMerger.class, file);
  }
}

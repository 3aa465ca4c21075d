package org.onrecord.read.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/**
 * The actors of a record: names, or objects with or without mentions.
 *
 * <p>Without mentions, every whole-word occurrence of the name in title and body is one; mentions
 * given as strings are other forms of the name, which are searched in the same way. Without a kind,
 * a country's English name is a place, a name with a word of organizations ("Ministry", "Inc") or
 * in capitals only ("WHO") is an organization, and any other is a person.
 */
final class JsonActors {

  private static final ImmutableSet<String> ORGANIZATION_WORDS =
      WordList.lines(JsonActors.class, "organization-words.txt");
  private static final ImmutableSet<String> COUNTRIES =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries())
                  .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
              Stream.of("US", "U.S.", "USA", "UK", "U.K.", "UAE", "Britain", "America"))
          .collect(ImmutableSet.toImmutableSet());

  /** A bound on located mentions: a name may be a single letter. */
  private static final int MAX_MENTIONS = 100_000;

  private final JsonFields fields;
  private final ArticleTextFinder finders;
  private int mentionsFound;

  JsonActors(ArticleTextFinder finders, JsonFields fields) {
    this.fields = fields;
    this.finders = finders;
  }

  ImmutableList<Actor> read() {
    ImmutableList.Builder<Actor> actors = ImmutableList.builder();
    List<JsonElement> list = fields.list("actors");
    for (int i = 0; i < list.size(); i++) {
      read(list.get(i), "actors[" + i + "]").ifPresent(actors::add);
    }
    return actors.build();
  }

  private Optional<Actor> read(JsonElement element, String field) {
    if (element.isJsonObject()) {
      return read(fields.within(field, element));
    }
    if (element.isJsonPrimitive()
        && element.getAsJsonPrimitive().isString()
        && !TextRules.isBlank(element.getAsString())) {
      String name = TextRules.trim(element.getAsString());
      return Optional.of(Actor.of(name, kindOf(name)).withMentions(find(List.of(name))));
    }
    fields.wrongType(field, element, "an actor");
    return Optional.empty();
  }

  private Optional<Actor> read(JsonFields given) {
    Optional<String> name = given.string("name");
    if (name.isEmpty()) {
      given.problems().accept("has no \"name\"");
      return Optional.empty();
    }
    Optional<Actor.Kind> kind =
        given.oneOf(
            "kind", Actor.Kind.values(), Actor.Kind::label, "person, organization or place");
    List<Mention> mentions =
        given.has("mentions") ? mentions(name.get(), given) : find(List.of(name.get()));
    return Optional.of(
        Actor.of(name.get(), kind.orElseGet(() -> kindOf(name.get()))).withMentions(mentions));
  }

  /**
   * Objects have offsets; strings are other forms of the name, which are searched like the name.
   */
  private List<Mention> mentions(String name, JsonFields given) {
    List<Mention> placed = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    for (JsonElement element : given.list("mentions")) {
      if (element.isJsonObject()) {
        placed(given.within("mentions", element)).ifPresent(placed::add);
      } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
        forms.add(TextRules.trim(element.getAsString()));
      } else {
        given.wrongType("mentions", element, "a list of objects or strings");
      }
    }
    if (!forms.isEmpty()) {
      forms.add(name);
      placed.addAll(find(forms));
    }
    return placed;
  }

  private Optional<Mention> placed(JsonFields mention) {
    Optional<Span> span =
        JsonSpan.read(mention, Part.BODY, finders.article(), mention.string("text").orElse(""));
    Mention.Form form =
        mention
            .oneOf(
                "form",
                Mention.Form.values(),
                Mention.Form::label,
                "name, demonym, nominal or pronoun")
            .orElse(Mention.Form.NAME);
    return span.map(found -> new Mention(found, finders.words(found), form));
  }

  /** The positions of names in title and body, in order; of two that overlap, the longer. */
  private List<Mention> find(List<String> names) {
    List<Mention> mentions = new ArrayList<>();
    for (TextFinder finder : List.of(finders.in(Part.TITLE), finders.in(Part.BODY))) {
      TreeMap<Integer, Span> found = new TreeMap<>();
      names.stream()
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .forEach(name -> find(name, finder, found));
      found.values().stream()
          .map(span -> new Mention(span, finders.words(span), Mention.Form.NAME))
          .forEach(mentions::add);
    }
    return mentions;
  }

  private void find(String name, TextFinder finder, TreeMap<Integer, Span> found) {
    if (TextRules.isBlank(name)) {
      return;
    }
    Optional<Span> span = finder.find(name, 0);
    while (span.isPresent() && mentionsFound++ < MAX_MENTIONS) {
      Span here = span.get();
      Map.Entry<Integer, Span> before = found.lowerEntry(here.end());
      if (before == null || before.getValue().end() <= here.start()) {
        found.put(here.start(), here);
      }
      span = finder.find(name, here.end());
    }
  }

  private static Actor.Kind kindOf(String name) {
    if (COUNTRIES.contains(name)) {
      return Actor.Kind.PLACE;
    }
    String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
    boolean organization =
        ORGANIZATION_WORDS.stream().anyMatch(word -> lower.contains(" " + word + " "));
    return organization || isAcronym(name) ? Actor.Kind.ORGANIZATION : Actor.Kind.PERSON;
  }

  private static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= 6
        && name.chars().allMatch(Character::isUpperCase);
  }
}

package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

/**
 * The actors of a record: names, or objects with or without mentions.
 *
 * <p>Without mentions, every whole-word occurrence of the name in title and body is one. Without a
 * kind, a country's English name is a place, a name with a word of organizations ("Ministry",
 * "Inc") or in capitals only ("WHO") is an organization, and any other is a person.
 */
final class GivenActors {

  private static final ImmutableSet<String> ORGANIZATION_WORDS =
      WordList.set("organization-words.txt");
  private static final ImmutableSet<String> COUNTRIES =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries())
                  .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
              Stream.of("US", "U.S.", "USA", "UK", "U.K.", "UAE", "Britain", "America"))
          .collect(ImmutableSet.toImmutableSet());

  /**
   * More mentions are not listed: no article has so many, and a made-up record could fill the
   * memory.
   */
  private static final int MOST_FOUND = 100_000;

  private final JsonFields fields;
  private final Finders finders;
  private int found;

  GivenActors(Finders finders, JsonFields fields) {
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
    if (element.isJsonPrimitive() && !Text.isBlank(element.getAsString())) {
      String name = Text.trim(element.getAsString());
      return Optional.of(new Actor(name, kindOf(name), find(name)));
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
        given.choice(
            "kind", Actor.Kind.values(), Actor.Kind::label, "person, organization or place");
    List<Mention> mentions = given.has("mentions") ? mentions(given) : find(name.get());
    return Optional.of(new Actor(name.get(), kind.orElseGet(() -> kindOf(name.get())), mentions));
  }

  private List<Mention> mentions(JsonFields given) {
    ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
    for (JsonElement element : given.list("mentions")) {
      if (!element.isJsonObject()) {
        given.wrongType("mentions", element, "a list of objects");
        continue;
      }
      JsonFields one = given.within("mentions", element);
      Optional<Span> span =
          GivenSpan.read(one, Part.BODY, finders.article(), one.string("text").orElse(""));
      Mention.Form form =
          one.choice(
                  "form",
                  Mention.Form.values(),
                  Mention.Form::label,
                  "name, demonym, nominal or pronoun")
              .orElse(Mention.Form.NAME);
      span.ifPresent(at -> mentions.add(new Mention(at, finders.words(at), form)));
    }
    return mentions.build();
  }

  private List<Mention> find(String name) {
    ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
    if (Text.isBlank(name)) {
      return List.of();
    }
    for (Finder finder : List.of(finders.in(Part.TITLE), finders.in(Part.BODY))) {
      Optional<Span> span = finder.find(name, 0);
      while (span.isPresent() && found++ < MOST_FOUND) {
        Span at = span.get();
        mentions.add(new Mention(at, finders.words(at), Mention.Form.NAME));
        span = finder.find(name, at.end());
      }
    }
    return mentions.build();
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

package org.onrecord.annotate.actors;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.text.Gender;
import org.onrecord.text.NameKey;
import org.onrecord.text.NameNormalizer;
import org.onrecord.text.PersonName;
import org.onrecord.text.ShortNames;

/**
 * Groups the names of one person: full names with compatible given and family names, then surnames
 * alone, with spelling variants ({@link NameKey}).
 *
 * <p>A surname shared by two people refers to the one introduced before, otherwise to the one
 * indicated by the title, otherwise to nobody.
 */
final class PersonMerger {

  private static final int MAX_SPELLINGS = 8;

  private final Article article;
  private final ListMultimap<String, Person> byFamily = ArrayListMultimap.create();
  private final ListMultimap<String, String> spellings = ArrayListMultimap.create();
  private final ListMultimap<String, Person> byGiven = ArrayListMultimap.create();
  private final SetMultimap<String, Person> byWord = LinkedHashMultimap.create();
  private final Set<Person> people = new LinkedHashSet<>();

  private PersonMerger(Article article) {
    this.article = article;
  }

  /** The people in {@code names}, without the authors. */
  static List<Actor> of(Article article, List<RecognizedName> names) {
    PersonMerger people = new PersonMerger(article);
    for (String author : article.authors()) {
      people.addFull(PersonName.of(author), /* isRelative= */ false).isAuthor = true;
    }
    List<RecognizedName> single = new ArrayList<>();
    for (RecognizedName name : names) {
      PersonName parts = PersonName.of(name.text());
      if (parts.given().isEmpty()) {
        single.add(name);
      } else {
        boolean isRelative = PrecedingKinship.isBefore(article, name.span());
        people.add(
            people.addFull(parts, isRelative), name, PrecedingTitle.of(article, name.span()));
      }
    }
    for (RecognizedName name : single) {
      people.addSingle(name);
    }
    return people.people.stream()
        .filter(person -> !person.isAuthor && !person.mentions.isEmpty())
        .map(person -> ActorFinder.actor(person.name.withoutTitles(), Kind.PERSON, person.mentions))
        .toList();
  }

  /**
   * @param isRelative whether the name is introduced as that of a relative, which is nobody's who
   *     has been named otherwise
   */
  private Person addFull(PersonName name, boolean isRelative) {
    List<Person> family = ofFamily(name.family());
    for (Person person : family) {
      if (hasSameGivenNames(person.name, name) && person.name.isSameGeneration(name)) {
        return person;
      }
    }
    for (Person person : isRelative ? List.<Person>of() : family) {
      if (areCompatible(person.name, name)) {
        person.setFuller(name);
        return person;
      }
    }
    Optional<Person> other = isRelative ? Optional.empty() : otherForm(name);
    other.ifPresent(person -> setFuller(person, name));
    return other.orElseGet(() -> create(name));
  }

  /** The only person of whose name {@code name} is a short form, or the other way round. */
  private Optional<Person> otherForm(PersonName name) {
    List<String> words = ShortNames.words(name);
    if (words.isEmpty() || !words.stream().allMatch(CommonWords::mayBeGivenName)) {
      return Optional.empty();
    }
    return only(
        byWord.get(words.get(words.size() - 1)).stream()
            .filter(
                person ->
                    ShortNames.isShortForm(name, person.name)
                        || words.size() > 1 && ShortNames.isShortForm(person.name, name))
            .filter(Person::hasUncommonWords)
            .toList());
  }

  private void setFuller(Person person, PersonName name) {
    person.setFuller(name);
    addWords(person);
  }

  private void addWords(Person person) {
    ShortNames.words(person.name).forEach(word -> byWord.put(word, person));
  }

  private void addSingle(RecognizedName name) {
    String word = name.text();
    Optional<String> title = PrecedingTitle.of(article, name.span());
    PersonName parts = PersonName.of(word);
    List<Person> bearers =
        ofFamily(parts.family()).stream()
            .filter(person -> parts.generation().isEmpty() || person.name.isSameGeneration(parts))
            .filter(Person::hasGivenName)
            .toList();
    Optional<Person> bearer = only(bearers);
    if (bearer.isEmpty()) {
      bearer = only(bearers.stream().filter(person -> person.isIntroducedBefore(name)).toList());
    }
    if (bearer.isEmpty()) {
      bearer = selectByTitle(bearers, title);
    }
    if (bearers.isEmpty() && title.isEmpty()) {
      bearer = only(byGiven.get(NameNormalizer.normalize(word)));
    }
    if (bearers.isEmpty() && bearer.isEmpty()) {
      bearer = otherForm(withTitle(parts, title));
    }
    Person person = bearer.orElseGet(() -> create(PersonName.of(word)));
    add(person, name, title);
  }

  private static PersonName withTitle(PersonName name, Optional<String> title) {
    return title
        .map(t -> new PersonName(List.of(t), name.given(), name.family(), name.generation()))
        .orElse(name);
  }

  private void add(Person person, RecognizedName name, Optional<String> title) {
    title.ifPresent(person::addTitle);
    person.mentions.add(ActorFinder.mention(article, name.span(), Mention.Form.NAME));
  }

  /** The one of several people with a surname that is indicated by a title or its absence. */
  private static Optional<Person> selectByTitle(List<Person> bearers, Optional<String> title) {
    Gender gender = PersonName.of(title.map(t -> t + " X").orElse("X")).gender();
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    return only(bearers.stream().filter(person -> person.name.gender() == gender).toList());
  }

  private static Optional<Person> only(List<Person> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  private Person create(PersonName name) {
    Person person = new Person(name);
    people.add(person);
    String family = NameNormalizer.normalize(name.family());
    if (!byFamily.containsKey(family)) {
      spellings.put(NameKey.of(family).skeleton(), family);
    }
    byFamily.put(family, person);
    name.firstGiven().ifPresent(given -> byGiven.put(NameNormalizer.normalize(given), person));
    addWords(person);
    return person;
  }

  /** The people with a surname or, if there is none, with other spellings of it. */
  private List<Person> ofFamily(String family) {
    String bare = NameNormalizer.normalize(family);
    if (byFamily.containsKey(bare)) {
      return byFamily.get(bare);
    }
    List<Person> found = new ArrayList<>();
    List<String> alike = spellings.get(NameKey.of(bare).skeleton());
    for (String spelling : alike.subList(0, Math.min(alike.size(), MAX_SPELLINGS))) {
      if (NameKey.isSameName(spelling, bare)) {
        found.addAll(byFamily.get(spelling));
      }
    }
    return found;
  }

  private static boolean hasSameGivenNames(PersonName a, PersonName b) {
    return normalized(a.given()).equals(normalized(b.given()));
  }

  private static List<String> normalized(List<String> names) {
    return names.stream().map(NameNormalizer::normalize).toList();
  }

  private static boolean areCompatible(PersonName a, PersonName b) {
    if (!a.isSameGeneration(b)) {
      return false;
    }
    if (a.firstGiven().isEmpty() || b.firstGiven().isEmpty()) {
      return true;
    }
    String first = NameNormalizer.normalize(a.given().get(0));
    String second = NameNormalizer.normalize(b.given().get(0));
    boolean initial = first.length() == 1 || second.length() == 1;
    return initial ? first.charAt(0) == second.charAt(0) : NameKey.isSameName(first, second);
  }

  /** A person to whom names are still being added. */
  private static final class Person {
    private PersonName name;
    private boolean isAuthor;
    private final List<Mention> mentions = new ArrayList<>();

    Person(PersonName name) {
      this.name = name;
    }

    /** Whether the name is a family name alone or begins as a person's does: not "Camp Roe". */
    boolean hasGivenName() {
      return name.firstGiven()
          .map(NameNormalizer::normalize)
          .map(CommonWords::mayBeGivenName)
          .orElse(true);
    }

    boolean hasUncommonWords() {
      return ShortNames.words(name).stream().allMatch(CommonWords::mayBeGivenName);
    }

    void setFuller(PersonName other) {
      if (ShortNames.words(other).size() > ShortNames.words(name).size()) {
        name = other;
      }
    }

    /** Whether a mention of this person, by any name, precedes {@code later}. */
    boolean isIntroducedBefore(RecognizedName later) {
      if (mentions.isEmpty()) {
        return false;
      }
      Span first = mentions.get(0).span();
      return ActorFinder.ORDER.compare(first, later.span()) < 0;
    }

    void addTitle(String title) {
      if (name.titles().isEmpty()) {
        name = new PersonName(List.of(title), name.given(), name.family(), name.generation());
      }
    }
  }
}

package org.onrecord.engine.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.lucene.index.Term;
import org.onrecord.engine.query.ResolvedNameCache.Asked;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Actor.Kind;
import org.onrecord.search.Facet;
import org.onrecord.text.GivenNames;
import org.onrecord.text.NameGroups;
import org.onrecord.text.NameKey;

/**
 * Finds whose names a typed name is, among the whole names that an index has. A surname is that of
 * the people who bear it as typed, and of every spelling of their names; if nobody bears it, of
 * those whose surname is a spelling of it. Of a full name, the given names must not contradict
 * either. Names of organizations and places are found by their words, and never for a surname that
 * somebody bears.
 *
 * <p>Serves one search of one thread; what it finds is kept for later searches of the same index.
 */
final class NameResolver {

  private final TermVocabulary vocabulary;
  private final SpellingVariants variants;
  private final Map<Asked, ResolvedName> resolved = new LinkedHashMap<>();

  NameResolver(TermVocabulary vocabulary, SpellingVariants variants) {
    this.vocabulary = vocabulary;
    this.variants = variants;
  }

  /** The field of the words of the names that a facet counts. */
  static String field(Facet facet) {
    if (facet.equals(Facet.SPEAKER)) {
      return Schema.SPEAKER;
    }
    return facet.equals(Facet.ACTOR) ? Schema.ACTOR : Schema.AUTHOR;
  }

  /**
   * @param facet speaker, actor or author
   */
  ResolvedName resolve(Facet facet, String text) throws IOException {
    Asked asked = new Asked(facet, text, variants.isExact());
    ResolvedName known = resolved.get(asked);
    if (known == null) {
      ResolvedNameCache cache = vocabulary.resolvedNames();
      known = cache.get(asked);
      if (known == null) {
        ComparedName typed = ComparedName.typed(text);
        known = typed.family().isEmpty() ? ResolvedName.WORDS : resolve(facet, typed);
        if (!variants.isUsedUp()) {
          cache.put(asked, known);
        }
      }
      resolved.put(asked, known);
    }
    return known;
  }

  /**
   * The names that were found in other spellings so far, since nobody bears them as typed, under
   * what stands for the typed name.
   */
  Map<Facet, SetMultimap<String, String>> widened() {
    Map<Facet, SetMultimap<String, String>> widened = new LinkedHashMap<>();
    resolved.forEach(
        (asked, name) ->
            widened
                .computeIfAbsent(asked.facet(), facet -> LinkedHashMultimap.create())
                .putAll(name.widened()));
    return widened;
  }

  private ResolvedName resolve(Facet facet, ComparedName typed) throws IOException {
    Map<String, Long> counts = vocabulary.names(facet, field(facet), List.of(typed.lastWord()));
    List<ComparedName> written = compared(counts.keySet());
    Set<String> bearers =
        people(written.stream().filter(name -> isBorne(facet, typed, name)).toList());
    if (!bearers.isEmpty()) {
      Set<String> joined = joined(facet, typed, bearers, counts);
      written.stream()
          .filter(name -> name.words().equals(typed.words()))
          .forEach(name -> bearers.add(name.written()));
      return new ResolvedName(
          ImmutableSet.copyOf(bearers),
          Sets.difference(joined, bearers).immutableCopy(),
          ImmutableSetMultimap.of());
    }
    boolean isWritten =
        typed.words().size() == 1
            ? vocabulary.frequency(new Term(field(facet), typed.lastWord())) > 0
            : written.stream().anyMatch(name -> name.contains(typed));
    if (isWritten) {
      return ResolvedName.WORDS;
    }
    return new ResolvedName(ImmutableSet.of(), ImmutableSet.of(), widened(facet, typed));
  }

  private static List<ComparedName> compared(Collection<String> names) {
    return names.stream().map(ComparedName::of).toList();
  }

  /** Whether a name, in which the typed word or another form of it was found, is the typed one. */
  private static boolean isBorne(Facet facet, ComparedName typed, ComparedName name) {
    if (!isCompatible(typed, name, String::equals)) {
      return false;
    }
    if (name.familyWithoutParticles().equals(typed.familyWithoutParticles())) {
      return true;
    }
    // An article may spell a surname in two ways: the speaker has the name of the one, and the
    // words of both.
    return facet.equals(Facet.SPEAKER)
        && !name.words().contains(typed.lastWord())
        && NameKey.isSameName(name.lastWord(), typed.lastWord())
        && name.familyWithoutParticles().size() == typed.familyWithoutParticles().size();
  }

  /** Whether all but the family names may be of one person. */
  private static boolean isCompatible(
      ComparedName typed, ComparedName name, BiPredicate<String, String> same) {
    if (name.family().isEmpty()
        || !typed.person().gender().isCompatibleWith(name.person().gender())) {
      return false;
    }
    boolean isGenerationTyped = !typed.person().generation().isEmpty();
    if (typed.isFamilyNameOnly() && !isGenerationTyped) {
      return true;
    }
    if (!typed.person().isSameGeneration(name.person())) {
      return false;
    }
    return typed.isFamilyNameOnly()
        || !name.isFamilyNameOnly()
            && (GivenNames.areCompatible(typed.given(), name.given(), same)
                || name.endsWith(typed));
  }

  /** Those that are names of people, as far as the index tells, or else their form. */
  private Set<String> people(List<ComparedName> names) throws IOException {
    Set<String> people = new HashSet<>();
    Map<String, Set<Kind>> kinds =
        names.isEmpty()
            ? Map.of()
            : vocabulary.kinds(names.stream().map(ComparedName::written).toList());
    for (ComparedName name : names) {
      Set<Kind> known = kinds.getOrDefault(name.written(), Set.of());
      if (known.isEmpty() ? name.isShapedAsPerson() : known.contains(Kind.PERSON)) {
        people.add(name.written());
      }
    }
    return people;
  }

  /** The names that are spellings of the bearers', these included. */
  private Set<String> joined(
      Facet facet, ComparedName typed, Set<String> bearers, Map<String, Long> counts)
      throws IOException {
    Map<String, Long> all = new HashMap<>(spelt(facet, spellings(bearers, typed)));
    all.putAll(counts);
    NameGroups groups = NameGroups.of(all);
    Set<String> joined = new HashSet<>();
    bearers.forEach(bearer -> joined.addAll(groups.variants(bearer)));
    joined.retainAll(all.keySet());
    if (typed.isFamilyNameOnly()) {
      addSurnamesAlone(joined, all.keySet());
    }
    return joined;
  }

  /** The other spellings of the last word of the bearers' family names. */
  private Set<String> spellings(Set<String> bearers, ComparedName typed) throws IOException {
    Set<String> words = new HashSet<>();
    words.add(typed.lastWord());
    bearers.forEach(bearer -> words.add(ComparedName.of(bearer).lastWord()));
    Set<String> spellings = new HashSet<>();
    for (String word : words) {
      spellings.addAll(variants.of(word));
    }
    spellings.remove(typed.lastWord());
    return spellings;
  }

  /** The names that have one of these words, and how many documents have each. */
  private Map<String, Long> spelt(Facet facet, Set<String> words) throws IOException {
    return words.isEmpty() ? Map.of() : vocabulary.names(facet, field(facet), words);
  }

  /** A surname alone, in a spelling that is joined, is meant if it is nobody else's. */
  private static void addSurnamesAlone(Set<String> joined, Set<String> all) {
    Set<List<String>> surnames = new HashSet<>();
    compared(joined).forEach(name -> surnames.add(name.familyWithoutParticles()));
    Set<List<String>> others = new HashSet<>();
    List<String> alone = new ArrayList<>();
    for (ComparedName name : compared(all)) {
      if (!joined.contains(name.written())
          && !name.family().isEmpty()
          && surnames.contains(name.familyWithoutParticles())) {
        if (name.isFamilyNameOnly()) {
          alone.add(name.written());
        } else {
          others.add(name.familyWithoutParticles());
        }
      }
    }
    for (String name : alone) {
      if (!others.contains(ComparedName.of(name).familyWithoutParticles())) {
        joined.add(name);
      }
    }
  }

  /** What a name that nobody bears as typed may be a spelling of. */
  private ImmutableSetMultimap<String, String> widened(Facet facet, ComparedName typed)
      throws IOException {
    Set<String> last = new HashSet<>(variants.of(typed.lastWord()));
    last.add(typed.lastWord());
    List<ComparedName> names = compared(spelt(facet, last).keySet());
    Spellings spellings = new Spellings(typed, variants);
    List<ComparedName> alike = new ArrayList<>();
    for (ComparedName name : names) {
      if (isCompatible(typed, name, spellings::isOneName) && spellings.isFamilyOf(name)) {
        alike.add(name);
      }
    }
    ImmutableSetMultimap.Builder<String, String> widened = ImmutableSetMultimap.builder();
    Set<String> people = people(alike);
    for (ComparedName name : alike) {
      if (people.contains(name.written())) {
        widened.put(typed.isFamilyNameOnly() ? family(name) : name.written(), name.written());
      }
    }
    if (people.isEmpty()) {
      for (ComparedName name : names) {
        spellings.inOtherPart(name).ifPresent(word -> widened.put(word, name.written()));
      }
    }
    return widened.build();
  }

  private static String family(ComparedName name) {
    return name.person().family();
  }
}

package org.onrecord.engine.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.PersonName;

/** The words of a typed name with their other spellings. */
final class Spellings {

  private final ComparedName typed;
  private final Map<String, Set<String>> variantsByWord = new HashMap<>();

  Spellings(ComparedName typed, SpellingVariants variants) throws IOException {
    this.typed = typed;
    for (String word : typed.words()) {
      variantsByWord.put(word, Set.copyOf(variants.of(word)));
    }
  }

  /** Whether a word of the typed name and one of another are one, or spellings of one. */
  boolean isOneName(String one, String other) {
    return one.equals(other)
        || variantsByWord.getOrDefault(one, Set.of()).contains(other)
        || variantsByWord.getOrDefault(other, Set.of()).contains(one);
  }

  /** Whether the family name of a person is a spelling of the one that was typed. */
  boolean isFamilyOf(ComparedName name) {
    return areSpellings(typed.familyWithoutParticles(), name.familyWithoutParticles());
  }

  /**
   * The word of a name that is a spelling of what was typed, if that is no family name: a given
   * name, or the whole name of what may be no person and has several words.
   */
  Optional<String> inOtherPart(ComparedName name) {
    if (typed.words().size() > 1) {
      return areSpellings(typed.words(), name.words())
          ? Optional.of(name.written())
          : Optional.empty();
    }
    if (!name.isShapedAsPerson()) {
      return Optional.empty();
    }
    return name.person().given().stream()
        .filter(PersonName::isGivenName)
        .filter(given -> ComparedName.of(given).words().stream().anyMatch(this::isTyped))
        .findFirst();
  }

  private boolean isTyped(String word) {
    return isOneName(typed.lastWord(), word);
  }

  private boolean areSpellings(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!isOneName(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }
}

package org.onrecord.verify;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The forms that an English word may be an inflection of: for looking words up in lists. */
final class BaseForms {

  private static final int MIN_STEM = 2;

  private BaseForms() {}

  /** The word, and what is left of it without an ending; most of these are no words. */
  static ImmutableSet<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    String irregular = WordLists.IRREGULAR_FORMS.get(word);
    if (irregular != null) {
      forms.add(irregular);
    }
    for (String ending : new String[] {"'s", "s", "es", "ed", "d", "ing", "er", "r", "est", "st"}) {
      int stem = word.length() - ending.length();
      if (stem >= MIN_STEM && word.endsWith(ending)) {
        addStem(word.substring(0, stem), forms);
      }
    }
    return ImmutableSet.copyOf(forms);
  }

  private static void addStem(String stem, Set<String> forms) {
    forms.add(stem);
    forms.add(stem + "e");
    int last = stem.length() - 1;
    if (stem.charAt(last) == 'i') {
      forms.add(stem.substring(0, last) + "y");
    }
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      forms.add(stem.substring(0, last));
    }
  }

  static boolean share(String one, String other) {
    Set<String> forms = of(one);
    return of(other).stream().anyMatch(forms::contains);
  }
}

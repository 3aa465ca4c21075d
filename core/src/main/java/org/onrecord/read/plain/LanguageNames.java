package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by their names in English and in themselves, as in databases. */
public final class LanguageNames {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();
  private static final ImmutableMap<String, String> TAGS = tags();

  private LanguageNames() {}

  /** The tag of the first language named in a text: "GERMAN; DEUTSCH" is de. */
  public static Optional<String> tag(String words) {
    for (String word : WORDS.split(words)) {
      String tag = TAGS.get(word.toLowerCase(Locale.ROOT));
      if (tag != null) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  private static ImmutableMap<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      for (Locale in : new Locale[] {Locale.ENGLISH, language, Locale.GERMAN, Locale.FRENCH}) {
        tags.putIfAbsent(language.getDisplayLanguage(in).toLowerCase(Locale.ROOT), code);
      }
    }
    return ImmutableMap.copyOf(tags);
  }
}

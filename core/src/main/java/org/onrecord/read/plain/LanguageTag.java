package org.onrecord.read.plain;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language as articles state it, as a BCP 47 tag: {@code en_GB}, {@code en-gb} and {@code
 * en_GB.UTF-8} are {@code en-GB}, {@code eng} is {@code en}, {@code English} is {@code en}.
 */
public final class LanguageTag {

  private static final Pattern TAG =
      Pattern.compile("([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})(?:[.@,;].*)?");

  /** Codes of two letters by those of three. */
  private static final ImmutableMap<String, String> SHORT = shortCodes();

  private LanguageTag() {}

  /** The tag; a value of another form is kept, an empty one is absent. */
  public static Optional<String> of(String value) {
    String text = value.strip();
    Matcher tag = TAG.matcher(text);
    if (tag.matches()) {
      String language = tag.group(1).toLowerCase(Locale.ROOT);
      String rest = tag.group(2).replace('_', '-');
      return Optional.of(
          Locale.forLanguageTag(SHORT.getOrDefault(language, language) + rest).toLanguageTag());
    }
    return LanguageNames.tag(text).or(() -> Optional.of(text).filter(kept -> !kept.isEmpty()));
  }

  private static ImmutableMap<String, String> shortCodes() {
    ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    return codes.buildKeepingLast();
  }
}

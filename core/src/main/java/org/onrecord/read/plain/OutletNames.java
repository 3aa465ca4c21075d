package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of an outlet, to exclude it from authors: by name and by host.
 *
 * @param plain the names, as letters and digits in lower case
 * @param host the same for the host, without "www"; empty if there is none
 */
public record OutletNames(ImmutableSet<String> plain, String host) {

  private static final CharMatcher PUNCTUATION =
      CharMatcher.forPredicate(Character::isLetterOrDigit).negate();
  private static final int MIN_LENGTH = 4;
  private static final int MIN_WORD_LENGTH = 5;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  public static OutletNames of(Iterable<String> names, Optional<String> url) {
    ImmutableSet.Builder<String> plain = ImmutableSet.builder();
    names.forEach(name -> plain.add(plain(name)));
    return new OutletNames(plain.build(), url.map(OutletNames::host).orElse(""));
  }

  /**
   * Whether a name is the outlet's: one of its names, with or without other words ("Tidewatch
   * Media"), or the beginning of its host.
   */
  public boolean contain(String name) {
    String plainName = plain(name);
    return plain.contains(plainName)
        || (plainName.length() >= MIN_LENGTH && host.startsWith(plainName))
        || WORDS.splitToStream(name).map(OutletNames::plain).anyMatch(this::isOutlet);
  }

  private boolean isOutlet(String word) {
    return word.length() >= MIN_WORD_LENGTH && plain.contains(word);
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : plain(host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException malformed) {
      return "";
    }
  }

  private static String plain(String name) {
    return PUNCTUATION.removeFrom(name.toLowerCase(Locale.ROOT));
  }
}

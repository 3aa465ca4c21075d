package org.onrecord.engine.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Article;

/**
 * The term of a web address, equal for addresses of one page: without the scheme, {@code www.}, the
 * fragment, a slash at the end, and parameters that only track readers.
 */
public final class UrlTerm {

  /** Longer ones are not typed or pasted. */
  private static final int MAX_LENGTH = 4_000;

  private static final Pattern URL =
      Pattern.compile(
          "(?:(?<scheme>https?)://)?(?:[^/?#@]*@)?(?<host>[^/?#:]+)(?::(?<port>\\d{1,5}))?(?<path>/[^?#]*)?"
              + "(?:\\?(?<query>[^#]*))?(?:#.*)?",
          Pattern.CASE_INSENSITIVE);

  /** At least two labels; the last one has letters only. */
  private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}-]{2,}");

  private static final Pattern TRACKING =
      Pattern.compile("(?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid)(?:=.*)?");

  private UrlTerm() {}

  /** The term of an article: of its URL, else of its id. */
  static Optional<String> of(Article article) {
    return article.url().flatMap(UrlTerm::of).or(() -> of(article.id()));
  }

  /**
   * The term of a text; empty if it is no address of a page: an address without {@code http://}
   * must have a path.
   */
  public static Optional<String> of(String text) {
    if (text.length() > MAX_LENGTH || text.indexOf('.') < 0) {
      return Optional.empty();
    }
    Matcher url = URL.matcher(text);
    if (!url.matches()) {
      return Optional.empty();
    }
    String host = url.group("host").toLowerCase(Locale.ROOT);
    String path = url.group("path") == null ? "" : url.group("path");
    boolean isAddress =
        url.group("scheme") != null
            ? !host.isEmpty()
            : HOST.matcher(host).matches() && !path.isEmpty();
    return isAddress
        ? Optional.of(
            withoutPrefix(host)
                + port(url.group("port"))
                + withoutSlash(path)
                + query(url.group("query")))
        : Optional.empty();
  }

  private static String withoutPrefix(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static String port(@Nullable String port) {
    return port == null || port.equals("80") || port.equals("443") ? "" : ":" + port;
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String query(@Nullable String query) {
    StringBuilder kept = new StringBuilder();
    if (query != null) {
      for (String parameter : query.split("&")) {
        if (!parameter.isEmpty() && !TRACKING.matcher(parameter).matches()) {
          kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
        }
      }
    }
    return kept.toString();
  }
}

package org.onrecord.read.format;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.read.context.TextRules;

/**
 * The front matter of a text: YAML between two lines {@code ---}, or TOML between two lines {@code
 * +++}.
 *
 * <p>Each top-level entry is parsed separately by {@link FrontMatterEntry}, so that an invalid one
 * does not affect the others. The supported subset of TOML is what articles use: strings on one
 * line, arrays, dates and numbers, up to the first table.
 *
 * @param fields the values by key, keys in lower case; several for a list
 * @param rest the text below it
 */
record FrontMatter(ImmutableListMultimap<String, String> fields, String rest) {

  private static final int MAX_LINES = 500;

  private enum Syntax {
    YAML("---"),
    TOML("+++");

    private final String fence;

    Syntax(String fence) {
      this.fence = fence;
    }

    boolean opensWith(String line) {
      return line.stripTrailing().equals(fence);
    }

    boolean endsWith(String line) {
      return opensWith(line) || (this == YAML && line.stripTrailing().equals("..."));
    }

    Optional<FrontMatterEntry> entry(String line) {
      return this == YAML ? FrontMatterEntry.yaml(line) : FrontMatterEntry.toml(line);
    }

    boolean isTable(String line) {
      return this == TOML && line.startsWith("[");
    }
  }

  /** Whether a text begins with front matter: a fence, then a key or a comment. */
  static boolean opens(String text) {
    return syntax(text).isPresent();
  }

  private static Optional<Syntax> syntax(String text) {
    List<String> lines = Splitter.on('\n').limit(3).splitToList(text);
    for (Syntax syntax : Syntax.values()) {
      if (lines.size() > 1
          && syntax.opensWith(lines.get(0))
          && (lines.get(1).startsWith("#") || syntax.entry(lines.get(1)).isPresent())) {
        return Optional.of(syntax);
      }
    }
    return Optional.empty();
  }

  /**
   * Separates the front matter from a text; without any, the fields are empty and the rest is the
   * text.
   */
  static FrontMatter of(String text) {
    String even = TextRules.BLANK.trimLeadingFrom(text.replace("\r\n", "\n").replace('\r', '\n'));
    Optional<Syntax> syntax = syntax(even);
    return syntax
        .flatMap(known -> of(even, known))
        .or(() -> ReaderHead.of(even))
        .orElseGet(() -> new FrontMatter(ImmutableListMultimap.of(), text));
  }

  /** The front matter at the start of a text; empty if it is not closed. */
  private static Optional<FrontMatter> of(String text, Syntax syntax) {
    ImmutableList.Builder<FrontMatterEntry> entries = ImmutableList.builder();
    Optional<FrontMatterEntry> entry = Optional.empty();
    boolean inTable = false;
    int at = text.indexOf('\n') + 1;
    for (int count = 0; at > 0 && at < text.length() && count < MAX_LINES; count++) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      at = end + 1;
      if (syntax.endsWith(line)) {
        entry.ifPresent(entries::add);
        String rest = end < 0 ? "" : text.substring(at);
        return Optional.of(new FrontMatter(fields(entries.build()), rest));
      }
      inTable |= syntax.isTable(line);
      Optional<FrontMatterEntry> next = inTable ? Optional.empty() : syntax.entry(line);
      if (next.isPresent()) {
        entry.ifPresent(entries::add);
        entry = next;
      } else if (!inTable) {
        entry = entry.map(begun -> begun.with(line));
      }
    }
    return Optional.empty();
  }

  private static ImmutableListMultimap<String, String> fields(List<FrontMatterEntry> entries) {
    ImmutableListMultimap.Builder<String, String> fields = ImmutableListMultimap.builder();
    entries.forEach(entry -> fields.putAll(entry.key().toLowerCase(Locale.ROOT), entry.values()));
    return fields.build();
  }

  /** The first value of the first of several keys that has one. */
  Optional<String> first(String... keys) {
    return all(keys).stream().findFirst();
  }

  /** The values of the first of several keys that has any. */
  ImmutableList<String> all(String... keys) {
    for (String key : keys) {
      ImmutableList<String> values = fields.get(key);
      if (!values.isEmpty()) {
        return values;
      }
    }
    return ImmutableList.of();
  }
}

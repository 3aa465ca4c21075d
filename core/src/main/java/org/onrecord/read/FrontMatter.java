package org.onrecord.read;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines between two {@code ---} that open a text and say what it is.
 *
 * <p>Not a YAML engine: it reads the flat front matter that people write, which is {@code key:
 * value}, quoted values, comments, {@code [a, b]}, and lists of {@code - item} lines. Anchors,
 * nested maps and folded blocks are passed over.
 *
 * @param fields the values by key, keys in lower case; several for a list
 * @param rest the text below it
 */
record FrontMatter(ImmutableListMultimap<String, String> fields, String rest) {

  private static final CharMatcher KEY =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("_-."))
          .precomputed();
  private static final int MOST_LINES = 500;

  /** Whether a text opens with front matter: a line {@code ---} and then a key. */
  static boolean opens(String text) {
    List<String> lines = Splitter.on('\n').limit(3).splitToList(text);
    return lines.size() > 1
        && isFence(lines.get(0))
        && (isKeyLine(lines.get(1)) || lines.get(1).startsWith("#"));
  }

  /**
   * Takes the front matter off a text; without any, the fields are empty and the rest is the text.
   */
  static FrontMatter of(String text) {
    String even = Text.BLANK.trimLeadingFrom(text.replace("\r\n", "\n").replace('\r', '\n'));
    FrontMatter none = new FrontMatter(ImmutableListMultimap.of(), text);
    if (!opens(even)) {
      return none;
    }
    ImmutableListMultimap.Builder<String, String> fields = ImmutableListMultimap.builder();
    String key = "";
    int at = even.indexOf('\n') + 1;
    for (int count = 0; at > 0 && at < even.length() && count < MOST_LINES; count++) {
      int end = even.indexOf('\n', at);
      String line = even.substring(at, end < 0 ? even.length() : end);
      at = end + 1;
      if (isFence(line) || line.strip().equals("...")) {
        return new FrontMatter(fields.build(), end < 0 ? "" : even.substring(at));
      }
      if (isKeyLine(line)) {
        int colon = line.indexOf(':');
        key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putAll(key, values(line.substring(colon + 1).strip()));
      } else if (line.strip().startsWith("- ") && !key.isEmpty()) {
        fields.put(key, scalar(line.strip().substring(2).strip()));
      }
    }
    return none;
  }

  /** The first value of the first of some keys that has one. */
  Optional<String> first(String... keys) {
    return all(keys).stream().findFirst();
  }

  /** The values of the first of some keys that has any. */
  ImmutableList<String> all(String... keys) {
    for (String key : keys) {
      ImmutableList<String> values =
          fields.get(key).stream()
              .filter(value -> !Text.isBlank(value))
              .collect(ImmutableList.toImmutableList());
      if (!values.isEmpty()) {
        return values;
      }
    }
    return ImmutableList.of();
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals("---");
  }

  private static boolean isKeyLine(String line) {
    int colon = line.indexOf(':');
    boolean value = colon > 0 && (colon + 1 == line.length() || line.charAt(colon + 1) <= ' ');
    return value && KEY.matchesAllOf(line.substring(0, colon).stripTrailing());
  }

  private static Iterable<String> values(String value) {
    if (value.isEmpty() || value.startsWith("#") || value.equals("|") || value.equals(">")) {
      return List.of();
    }
    if (value.startsWith("[") && value.endsWith("]")) {
      return Iterables.transform(
          items(value.substring(1, value.length() - 1)), FrontMatter::scalar);
    }
    return List.of(scalar(value));
  }

  /** The items of an inline list; a comma inside quotation marks parts nothing. */
  private static List<String> items(String list) {
    ImmutableList.Builder<String> items = ImmutableList.builder();
    char open = 0;
    int from = 0;
    boolean begun = false;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (open != 0) {
        open = c == open ? 0 : open;
      } else if (c == ',') {
        items.add(list.substring(from, i).strip());
        from = i + 1;
        begun = false;
      } else if (!begun && c != ' ') {
        begun = true;
        open = c == '"' || c == '\'' ? c : 0;
      }
    }
    return items.add(list.substring(from).strip()).build();
  }

  private static String scalar(String value) {
    if (value.length() > 1 && value.startsWith("\"")) {
      int end = closing(value);
      return end < 0 ? value : unescape(value.substring(1, end));
    }
    if (value.length() > 1 && value.startsWith("'")) {
      int end = value.lastIndexOf('\'');
      return end == 0 ? value : value.substring(1, end).replace("''", "'");
    }
    int comment = value.indexOf(" #");
    String plain = comment < 0 ? value : value.substring(0, comment).strip();
    return plain.equals("null") || plain.equals("~") ? "" : plain;
  }

  private static int closing(String value) {
    for (int i = 1; i < value.length(); i++) {
      if (value.charAt(i) == '\\') {
        i++;
      } else if (value.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }

  private static String unescape(String value) {
    return value
        .replace("\\\"", "\"")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\\\", "\\");
  }
}

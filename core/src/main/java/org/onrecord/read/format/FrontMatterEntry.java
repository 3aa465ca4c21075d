package org.onrecord.read.format;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.context.TextRules;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A key of front matter and the lines of its value, as YAML. Scalars are kept as written.
 *
 * @param lines the rest of the key's line, and the lines below it
 */
record FrontMatterEntry(String key, ImmutableList<String> lines) {

  private static final CharMatcher KEY =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("_-."))
          .precomputed();

  /** The parser is recursive; this bound is far from the end of its stack. */
  private static final int MAX_OPENINGS = 500;

  /** An entry that begins with {@code key: value} or {@code key:}, if the line is one. */
  static Optional<FrontMatterEntry> yaml(String line) {
    int colon = line.indexOf(':');
    boolean isEntry = colon > 0 && (colon + 1 == line.length() || line.charAt(colon + 1) <= ' ');
    return isEntry ? at(colon, line) : Optional.empty();
  }

  /** An entry that begins with {@code key = value}; such values read the same in YAML. */
  static Optional<FrontMatterEntry> toml(String line) {
    int sign = line.indexOf('=');
    return sign > 0 ? at(sign, line) : Optional.empty();
  }

  private static Optional<FrontMatterEntry> at(int sign, String line) {
    String key = line.substring(0, sign).stripTrailing();
    return !key.isEmpty() && KEY.matchesAllOf(key)
        ? Optional.of(new FrontMatterEntry(key, ImmutableList.of(line.substring(sign + 1).strip())))
        : Optional.empty();
  }

  FrontMatterEntry with(String line) {
    return new FrontMatterEntry(
        key, ImmutableList.<String>builder().addAll(lines).add(line).build());
  }

  /**
   * The values: one of a scalar, those of a list, the {@code name} of a map. Invalid YAML, such as
   * a title with a colon, is taken as written, one value per line.
   */
  ImmutableList<String> values() {
    ImmutableList.Builder<String> values = ImmutableList.builder();
    try {
      if (countOpenings() > MAX_OPENINGS) {
        return written();
      }
      LoadSettings strings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
      String yaml = key + ": " + String.join("\n", lines) + "\n";
      if (new Load(strings).loadFromString(yaml) instanceof Map<?, ?> entry) {
        entry.values().forEach(value -> add(value, values));
      }
      return values.build();
    } catch (YamlEngineException notYaml) {
      return written();
    }
  }

  private long countOpenings() {
    return lines.stream().mapToLong(line -> CharMatcher.anyOf("[{-?").countIn(line)).sum();
  }

  private static void add(@Nullable Object value, ImmutableList.Builder<String> values) {
    switch (value) {
      case List<?> list -> list.forEach(item -> add(item, values));
      case Map<?, ?> map -> add(map.get("name"), values);
      case String text when !isNull(text) -> values.add(text.strip());
      case null, default -> {}
    }
  }

  /** Whether a value is one of YAML's words for null. */
  private static boolean isNull(String text) {
    return TextRules.isBlank(text) || text.equals("null") || text.equals("~");
  }

  private ImmutableList<String> written() {
    return lines.stream()
        .map(String::strip)
        .map(line -> line.startsWith("- ") ? line.substring(2).strip() : line)
        .filter(line -> !isNull(line) && !line.startsWith("#"))
        .collect(ImmutableList.toImmutableList());
  }
}

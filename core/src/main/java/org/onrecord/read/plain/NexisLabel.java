package org.onrecord.read.plain;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/** A labelled line of an article in a Nexis export: "BYLINE: Jane Doe". */
record NexisLabel(Field field, String value) {

  /** The text after a label. */
  enum Field {
    TITLE,
    AUTHOR,
    SECTION,
    LANGUAGE,
    /** Any other label above the text. */
    HEAD,
    /** Any other label below the text. */
    END
  }

  /** Labels without a colon above the text in documents. */
  static final String WORDS_BEGIN = "Body";

  private static final ImmutableMap<String, Field> LABELS = labels();

  /** Parses a labelled line. */
  static Optional<NexisLabel> of(String line) {
    if (line.equals(WORDS_BEGIN)) {
      return Optional.of(new NexisLabel(Field.HEAD, ""));
    }
    int colon = line.indexOf(':');
    // "LOAD-DATE:" in text exports, "Load-Date:" in word processor documents.
    boolean capital = colon > 0 && Character.isUpperCase(line.charAt(0));
    String label = capital ? TextRules.trim(line.substring(0, colon)).toUpperCase(Locale.ROOT) : "";
    Field field = LABELS.get(label);
    return field == null
        ? Optional.empty()
        : Optional.of(new NexisLabel(field, TextRules.trim(line.substring(colon + 1))));
  }

  private static ImmutableMap<String, Field> labels() {
    ImmutableMap.Builder<String, Field> labels = ImmutableMap.builder();
    for (String line : WordList.lines(NexisLabel.class, "nexis-labels.txt")) {
      int blank = line.indexOf(' ');
      Field field = Field.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT));
      labels.put(line.substring(blank + 1), field);
    }
    return labels.buildOrThrow();
  }
}

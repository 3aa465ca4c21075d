package org.onrecord.read.plain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.Published;
import org.onrecord.read.context.TextRules;

/**
 * The publication date in a field of a format. A date that cannot be parsed, or is in the future,
 * is reported and treated as absent.
 *
 * @param name the name of the field, for messages
 * @param latest the last plausible publication day
 * @param problems receives what is wrong with a value
 */
public record DateField(String name, LocalDate latest, Consumer<String> problems) {

  /**
   * The confidence of page metadata: .90 to .93 of the dates in meta elements and JSON-LD of 257
   * news pages were correct.
   */
  private static final double METADATA_CONFIDENCE = 0.9;

  private static final String NOT_UNDERSTOOD = "is not a known date format; write it as 2025-04-19";

  /** The date stated by the metadata of an article. */
  public Optional<Published> metadata(String text) {
    return read(text, Published.DateSource.METADATA, METADATA_CONFIDENCE);
  }

  /** The date given by the author of a record, which is trusted. */
  public Optional<Published> given(String text) {
    return read(text, Published.DateSource.GIVEN, 1);
  }

  /** Reports a value that is not a date. */
  public void reject(String value) {
    problem(value, NOT_UNDERSTOOD);
  }

  private Optional<Published> read(String text, Published.DateSource source, double confidence) {
    if (DateFieldForms.isAbsent(text)) {
      return Optional.empty();
    }
    Optional<DateText> date = DateText.only(text);
    if (date.isEmpty()) {
      reject(text);
    } else if (date.get().date().isAfter(latest)) {
      problem(text, "is in the future and was ignored");
    }
    return date.filter(found -> !found.date().isAfter(latest))
        .map(found -> found.published(text, source, confidence));
  }

  private void problem(String value, String what) {
    problems.accept('"' + name + "\" (" + TextRules.abbreviated(value) + ") " + what);
  }
}

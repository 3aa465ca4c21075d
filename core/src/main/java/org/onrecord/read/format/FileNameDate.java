package org.onrecord.read.format;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Published;
import org.onrecord.read.plain.DateText;

/** The date at the beginning of a post's file name: {@code _posts/2021-07-10-ferry.md}. */
final class FileNameDate {

  private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2}-\\d{2}-\\d{2})[-_ .].*");

  /** As that of a date in a URL. */
  private static final double CONFIDENCE = 0.9;

  private FileNameDate() {}

  static Optional<Published> of(String path, LocalDate latest) {
    Matcher name = DATE.matcher(path.substring(path.lastIndexOf('/') + 1));
    return name.matches()
        ? DateText.only(name.group(1))
            .filter(date -> !date.date().isAfter(latest))
            .map(date -> date.published(name.group(1), Published.DateSource.URL, CONFIDENCE))
        : Optional.empty();
  }
}

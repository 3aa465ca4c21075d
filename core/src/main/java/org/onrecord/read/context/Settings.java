package org.onrecord.read.context;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a reader.
 *
 * @param contentIds whether source names are not permanent, such as "stdin"
 * @param inferDates whether an undated article gets an inferred date range
 * @param fields the field names in records, by our field names
 * @param author the authors of every article, if given by the caller
 * @param published the publication date of every article, if given by the caller
 * @param outlet the outlet of every article, if given by the caller
 */
public record Settings(
    boolean contentIds,
    boolean inferDates,
    ImmutableMap<String, String> fields,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> outlet) {

  public static final Settings DEFAULT =
      new Settings(
          false, false, ImmutableMap.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Settings withContentIds() {
    return new Settings(true, inferDates, fields, author, published, outlet);
  }

  public Settings withInferredDates() {
    return new Settings(contentIds, true, fields, author, published, outlet);
  }

  public Settings withFields(Map<String, String> names) {
    return new Settings(
        contentIds, inferDates, ImmutableMap.copyOf(names), author, published, outlet);
  }

  public Settings withAuthor(String credit) {
    return new Settings(contentIds, inferDates, fields, Optional.of(credit), published, outlet);
  }

  public Settings withDate(LocalDate day) {
    return new Settings(contentIds, inferDates, fields, author, Optional.of(day), outlet);
  }

  public Settings withOutlet(String name) {
    return new Settings(contentIds, inferDates, fields, author, published, Optional.of(name));
  }
}

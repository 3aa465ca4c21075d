package org.onrecord.read.context;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How a reader was asked to read.
 *
 * @param contentIds whether the name of a source may be another article's tomorrow, as "stdin" may
 * @param inferDates whether an undated article gets the range that its weekdays allow
 * @param fields the names that records use for our fields, by ours
 * @param author who wrote every article, where the caller knows
 * @param published when every article appeared, where the caller knows
 * @param outlet who published every article, where the caller knows
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

package org.onrecord.search;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** What may stand before a colon in a query: the fields, and what narrows a search. */
final class FieldLabels {

  private static final ImmutableMap<String, FilterLabel> FILTERS = filters();
  private static final ImmutableList<String> ALL_LABELS = allLabels();

  private FieldLabels() {}

  /** What leaves articles out rather than looking for words. */
  enum FilterLabel {
    DATE("date", "d"),
    SINCE("since", ""),
    UNTIL("until", ""),
    LANGUAGE("lang", "l"),
    KIND("kind", ""),
    CONFIDENCE("confidence", ""),
    FACET("facet", ""),
    ATTRIBUTE("attribute", "");

    private final String label;
    private final String shortForm;

    FilterLabel(String label, String shortForm) {
      this.label = label;
      this.shortForm = shortForm;
    }

    String label() {
      return label;
    }
  }

  /** What narrows a search under this label, whatever its case. */
  static Optional<FilterLabel> filter(String label) {
    return Optional.ofNullable(FILTERS.get(Ascii.toLowerCase(label)));
  }

  static boolean isKnown(String label) {
    return Field.of(label).isPresent() || filter(label).isPresent();
  }

  /** The label that may have been meant, a third of whose letters may be wrong. */
  static Optional<String> nearest(String typed) {
    return EditDistance.nearest(typed, ALL_LABELS, typed.length() / 3);
  }

  /** All labels as a list for people: "title, body, …". */
  static String list() {
    return String.join(", ", ALL_LABELS);
  }

  private static ImmutableMap<String, FilterLabel> filters() {
    ImmutableMap.Builder<String, FilterLabel> labels = ImmutableMap.builder();
    for (FilterLabel narrowing : FilterLabel.values()) {
      labels.put(narrowing.label, narrowing);
      if (!narrowing.shortForm.isEmpty()) {
        labels.put(narrowing.shortForm, narrowing);
      }
    }
    return labels.buildOrThrow();
  }

  private static ImmutableList<String> allLabels() {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (Field field : Field.values()) {
      labels.add(field.label());
    }
    for (FilterLabel narrowing : FilterLabel.values()) {
      labels.add(narrowing.label);
    }
    return labels.build();
  }
}

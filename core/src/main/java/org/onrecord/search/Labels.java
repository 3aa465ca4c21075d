package org.onrecord.search;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** What may stand before a colon in a query: the fields, and what narrows a search. */
final class Labels {

  private static final ImmutableMap<String, Narrowing> NARROWINGS = narrowings();
  private static final ImmutableList<String> WRITTEN_OUT = writtenOut();

  private Labels() {}

  /** What leaves articles out rather than looking for words. */
  enum Narrowing {
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

    Narrowing(String label, String shortForm) {
      this.label = label;
      this.shortForm = shortForm;
    }

    String label() {
      return label;
    }
  }

  /** What narrows a search under this label, whatever its case. */
  static Optional<Narrowing> narrowing(String label) {
    return Optional.ofNullable(NARROWINGS.get(Ascii.toLowerCase(label)));
  }

  static boolean isKnown(String label) {
    return Field.of(label).isPresent() || narrowing(label).isPresent();
  }

  /** The label that may have been meant, a third of whose letters may be wrong. */
  static Optional<String> nearest(String typed) {
    return Slips.nearest(typed, WRITTEN_OUT, typed.length() / 3);
  }

  /** All labels as a list for people: "title, body, …". */
  static String list() {
    return String.join(", ", WRITTEN_OUT);
  }

  private static ImmutableMap<String, Narrowing> narrowings() {
    ImmutableMap.Builder<String, Narrowing> labels = ImmutableMap.builder();
    for (Narrowing narrowing : Narrowing.values()) {
      labels.put(narrowing.label, narrowing);
      if (!narrowing.shortForm.isEmpty()) {
        labels.put(narrowing.shortForm, narrowing);
      }
    }
    return labels.buildOrThrow();
  }

  private static ImmutableList<String> writtenOut() {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (Field field : Field.values()) {
      labels.add(field.label());
    }
    for (Narrowing narrowing : Narrowing.values()) {
      labels.add(narrowing.label);
    }
    return labels.build();
  }
}

package org.onrecord.bench.annotation;

import com.google.common.collect.Sets;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Actor.Kind;
import org.onrecord.names.LabelledName;

/**
 * Precision and recall of names by exact span and kind. Leading articles and possessive endings,
 * which some labels include, are ignored.
 */
final class ActorScore {

  private static final List<String> ARTICLES = List.of("The ", "the ", "A ", "a ");
  private static final String QUOTES = " \"'(,";

  private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

  /** Adds the names of one text. */
  void add(String text, List<LabelledName> labelled, List<LabelledName> found) {
    Set<LabelledName> wanted = trimmed(text, labelled);
    Set<LabelledName> given = trimmed(text, found);
    count(wanted, 0);
    count(given, 1);
    count(Sets.intersection(wanted, given), 2);
  }

  private void count(Set<LabelledName> names, int column) {
    names.forEach(name -> counts.computeIfAbsent(name.kind(), kind -> new int[3])[column]++);
  }

  private static Set<LabelledName> trimmed(String text, List<LabelledName> names) {
    Set<LabelledName> trimmed = new HashSet<>();
    for (LabelledName name : names) {
      int start = name.start();
      int end = name.end();
      while (start < end && QUOTES.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      for (String article : ARTICLES) {
        start +=
            text.startsWith(article, start) && start + article.length() < end
                ? article.length()
                : 0;
      }
      end -= text.substring(start, end).endsWith("'s") ? 2 : 0;
      trimmed.add(new LabelledName(start, end, name.kind()));
    }
    return trimmed;
  }

  /** F1 over the names of all kinds. */
  double f1() {
    return f1(sum());
  }

  /** F1 over the names of one kind. */
  double f1(Kind kind) {
    return f1(counts.getOrDefault(kind, new int[3]));
  }

  void print(String what, PrintStream out) {
    out.printf("%-26s %9s %9s %6s%n", what, "precision", "recall", "F1");
    counts.forEach((kind, count) -> print(kind.label(), count, out));
    print("all", sum(), out);
  }

  private int[] sum() {
    int[] sum = new int[3];
    counts
        .values()
        .forEach(
            count -> {
              for (int i = 0; i < sum.length; i++) {
                sum[i] += count[i];
              }
            });
    return sum;
  }

  private static void print(String name, int[] count, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-26s %9.1f %9.1f %6.1f%n",
        name,
        100.0 * count[2] / Math.max(1, count[1]),
        100.0 * count[2] / Math.max(1, count[0]),
        100 * f1(count));
  }

  private static double f1(int[] count) {
    return 2.0 * count[2] / Math.max(1, count[0] + count[1]);
  }
}

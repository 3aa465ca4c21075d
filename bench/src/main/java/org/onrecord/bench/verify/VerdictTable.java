package org.onrecord.bench.verify;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.verify.Verdict.Kind;

/** Counts verdicts by the right verdict, and by the rule that made the claim. */
final class VerdictTable {

  private final Map<Kind, Map<Kind, Integer>> counts = new EnumMap<>(Kind.class);
  private final Map<String, int[]> byRule = new TreeMap<>();

  void add(MadeClaim claim, Kind found) {
    counts
        .computeIfAbsent(claim.expected(), key -> new EnumMap<>(Kind.class))
        .merge(found, 1, Integer::sum);
    int[] rule = byRule.computeIfAbsent(claim.rule(), key -> new int[2]);
    rule[0] += claim.expected() == found ? 1 : 0;
    rule[1]++;
  }

  private int count(Kind expected, Kind found) {
    return counts.getOrDefault(expected, Map.of()).getOrDefault(found, 0);
  }

  private double f1(Kind kind) {
    int right = count(kind, kind);
    int expected = 0;
    int found = 0;
    for (Kind other : Kind.values()) {
      expected += count(kind, other);
      found += count(other, kind);
    }
    return expected + found == 0 ? 0 : 2.0 * right / (expected + found);
  }

  void print(PrintStream out) {
    out.printf("%-16s", "expected");
    for (Kind found : Kind.values()) {
      out.printf("%7s", found.label().substring(0, Math.min(6, found.label().length())));
    }
    out.printf("%7s%n", "F1");
    double sum = 0;
    int kinds = 0;
    int falseExact = 0;
    int notExact = 0;
    for (Kind expected : counts.keySet()) {
      out.printf("%-16s", expected.label());
      for (Kind found : Kind.values()) {
        out.printf("%7d", count(expected, found));
        if (expected != Kind.EXACT) {
          notExact += count(expected, found);
          falseExact += found == Kind.EXACT ? count(expected, found) : 0;
        }
      }
      out.printf(Locale.ROOT, "%7.3f%n", f1(expected));
      sum += f1(expected);
      kinds++;
    }
    out.println();
    byRule.forEach(
        (rule, right) -> out.printf("%-16s %5d of %5d right%n", rule, right[0], right[1]));
    out.printf(
        Locale.ROOT,
        "%nmacro-F1 %.3f, false exact %d of %d (%.2f %%)%n",
        sum / kinds,
        falseExact,
        notExact,
        100.0 * falseExact / Math.max(1, notExact));
  }
}

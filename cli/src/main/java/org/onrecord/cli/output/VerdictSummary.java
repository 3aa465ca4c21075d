package org.onrecord.cli.output;

import java.util.EnumMap;
import java.util.Map;
import org.onrecord.verify.Verdict;

/** Counts verdicts, and decides the exit code. */
public final class VerdictSummary {

  private final Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
  private int confirmed;
  private int claims;
  private int problems;

  public void add(Verdict verdict) {
    counts.merge(verdict.kind(), 1, Integer::sum);
    claims++;
    confirmed += verdict.isConfirmed() ? 1 : 0;
  }

  /** Counts a claim, file or line that cannot be checked. */
  public void addProblem() {
    problems++;
  }

  int count(Verdict.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  public int claims() {
    return claims;
  }

  public int confirmed() {
    return confirmed;
  }

  int problems() {
    return problems;
  }

  public int exitCode() {
    return problems > 0
        ? ExitCode.UNREADABLE
        : confirmed == claims ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }
}

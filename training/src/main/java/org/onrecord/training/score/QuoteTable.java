package org.onrecord.training.score;

import static org.onrecord.training.score.QuoteScore.Count.ALL_FOUND;
import static org.onrecord.training.score.QuoteScore.Count.ALL_GOLD;
import static org.onrecord.training.score.QuoteScore.Count.ALL_MATCHED;
import static org.onrecord.training.score.QuoteScore.Count.DIRECT_GOLD;
import static org.onrecord.training.score.QuoteScore.Count.DIRECT_MATCHED;
import static org.onrecord.training.score.QuoteScore.Count.FOUND;
import static org.onrecord.training.score.QuoteScore.Count.FOUND_WITH_SPEAKER;
import static org.onrecord.training.score.QuoteScore.Count.GOLD;
import static org.onrecord.training.score.QuoteScore.Count.GOLD_WITH_SPEAKER;
import static org.onrecord.training.score.QuoteScore.Count.INDIRECT_FOUND;
import static org.onrecord.training.score.QuoteScore.Count.INDIRECT_GOLD;
import static org.onrecord.training.score.QuoteScore.Count.INDIRECT_MATCHED;
import static org.onrecord.training.score.QuoteScore.Count.JOINS_FOUND;
import static org.onrecord.training.score.QuoteScore.Count.JOINS_GOLD;
import static org.onrecord.training.score.QuoteScore.Count.JOINS_RIGHT;
import static org.onrecord.training.score.QuoteScore.Count.KIND_RIGHT;
import static org.onrecord.training.score.QuoteScore.Count.MATCHED;
import static org.onrecord.training.score.QuoteScore.Count.RESOLVED_ASKED;
import static org.onrecord.training.score.QuoteScore.Count.RESOLVED_RIGHT;
import static org.onrecord.training.score.QuoteScore.Count.SPEAKER_ASKED;
import static org.onrecord.training.score.QuoteScore.Count.SPEAKER_RIGHT;
import static org.onrecord.training.score.QuoteScore.Count.SPEECH_FOUND;
import static org.onrecord.training.score.QuoteScore.Count.SPEECH_FOUND_MATCHED;
import static org.onrecord.training.score.QuoteScore.Count.SPEECH_GOLD;
import static org.onrecord.training.score.QuoteScore.Count.SPEECH_GOLD_MATCHED;
import static org.onrecord.training.score.QuoteScore.Count.SPEECH_SPEAKER_RIGHT;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Map;

/** Prints a {@link QuoteScore}. */
public final class QuoteTable {

  /** The first bin of high confidence. */
  private static final int HIGH_CONFIDENCE_BIN = 8;

  private final QuoteScore score;
  private final PrintStream out;

  public QuoteTable(QuoteScore score, PrintStream out) {
    this.score = score;
    this.out = out;
  }

  public void print() {
    out.printf("%-34s %9s %9s %6s%n", "", "precision", "recall", "F1");
    figures("A  quoted spans", MATCHED, FOUND, GOLD);
    share("C  speaker", SPEAKER_RIGHT, SPEAKER_ASKED);
    share("D  full name", RESOLVED_RIGHT, RESOLVED_ASKED);
    figures("E  span and speaker", SPEAKER_RIGHT, FOUND_WITH_SPEAKER, GOLD_WITH_SPEAKER);
    figures("AE the same, over all spans", SPEAKER_RIGHT, FOUND, GOLD_WITH_SPEAKER);
    figures("F  all quotes, whole spans", ALL_MATCHED, ALL_FOUND, ALL_GOLD);
    figures("   indirect ones alone", INDIRECT_MATCHED, INDIRECT_FOUND, INDIRECT_GOLD);
    speech();
    share("   direct ones alone, recall", DIRECT_MATCHED, DIRECT_GOLD);
    figures("   joined into one utterance", JOINS_RIGHT, JOINS_FOUND, JOINS_GOLD);
    share("   direct or partial", KIND_RIGHT, MATCHED);
    reliability(score.reliability(), score.namesReliability());
    out.println();
    out.printf("%-24s %7s %8s %8s %8s%n", "rule", "fired", "spoken", "right", "share");
    score.rules().entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().fired()))
        .forEach(this::rule);
  }

  private void figures(
      String name, QuoteScore.Count right, QuoteScore.Count found, QuoteScore.Count gold) {
    figures(
        name,
        ratio(score.count(right), score.count(found)),
        ratio(score.count(right), score.count(gold)));
  }

  /** Reports of speech are found with a kind of their own, but labelled by the cue alone. */
  private void speech() {
    figures(
        "   reports of speech",
        ratio(score.count(SPEECH_FOUND_MATCHED), score.count(SPEECH_FOUND)),
        ratio(score.count(SPEECH_GOLD_MATCHED), score.count(SPEECH_GOLD)));
    share("   their speakers", SPEECH_SPEAKER_RIGHT, SPEECH_FOUND_MATCHED);
  }

  private void figures(String name, double precision, double recall) {
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    out.printf("%-34s %9.1f %9.1f %6.1f%n", name, precision, recall, f1);
  }

  private void share(String name, QuoteScore.Count right, QuoteScore.Count of) {
    int r = score.count(right);
    int n = score.count(of);
    out.printf("%-34s %9.1f  (%d of %d)%n", name, ratio(r, n), r, n);
  }

  private void reliability(Reliability reliability, Reliability names) {
    int gold = score.count(GOLD_WITH_SPEAKER);
    int found = reliability.foundFrom(HIGH_CONFIDENCE_BIN);
    int right = reliability.rightFrom(HIGH_CONFIDENCE_BIN);
    out.printf(
        "%-34s %9.1f %9.1f%n",
        "   of E, those of confidence ≥ .8", ratio(right, found), ratio(right, gold));
    out.println();
    out.printf(
        "%-24s %7s %8s %8s %9s %8s%n",
        "confidence", "found", "mean", "right", "labelled", "name right");
    for (int bin = 0; bin < Reliability.BINS; bin++) {
      if (reliability.found(bin) > 0) {
        out.printf(
            ".%d%-22s %7d %7.1f%% %7.1f%% %9d %9.1f%%%n",
            bin,
            "",
            reliability.found(bin),
            100 * reliability.meanConfidence(bin),
            100 * reliability.right(bin),
            names.found(bin),
            100 * names.right(bin));
      }
    }
  }

  private void rule(Map.Entry<String, QuoteScore.RuleCounts> entry) {
    QuoteScore.RuleCounts figures = entry.getValue();
    out.printf(
        "%-24s %7d %8d %8d %7.1f%%%n",
        entry.getKey(),
        figures.fired(),
        figures.labelled(),
        figures.right(),
        ratio(figures.right(), figures.fired()));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}

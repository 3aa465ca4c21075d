package org.onrecord.training.score;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.GoldWords;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;

/**
 * Compares quotes found with labelled ones, by the definitions of {@code score.py}, which comes
 * with the labelled data and gives the same scores. Not thread-safe.
 */
public final class QuoteScore {

  /** The counters of the score. */
  public enum Count {
    GOLD,
    GOLD_WITH_SPEAKER,
    FOUND,
    FOUND_WITH_SPEAKER,
    MATCHED,
    SPEAKER_ASKED,
    SPEAKER_RIGHT,
    RESOLVED_ASKED,
    RESOLVED_RIGHT,
    ALL_GOLD,
    ALL_FOUND,
    ALL_MATCHED,
    INDIRECT_GOLD,
    INDIRECT_FOUND,
    INDIRECT_MATCHED,
    SPEECH_GOLD,
    SPEECH_GOLD_MATCHED,
    SPEECH_FOUND,
    SPEECH_FOUND_MATCHED,
    SPEECH_SPEAKER_RIGHT,
    DIRECT_GOLD,
    DIRECT_MATCHED,
    KIND_RIGHT,
    JOINS_GOLD,
    JOINS_FOUND,
    JOINS_RIGHT,
  }

  /**
   * The counts of a rule.
   *
   * @param fired the number of quoted spans to which it gave a speaker
   * @param labelled how many of these have a labelled speaker
   * @param right how many of those have this speaker
   */
  record RuleCounts(int fired, int labelled, int right) {
    RuleCounts plus(int labelledToo, int rightToo) {
      return new RuleCounts(fired + 1, labelled + labelledToo, right + rightToo);
    }
  }

  /** A quoted span whose speaker is wrong, missing or not labelled. */
  public record Miss(
      String id,
      String before,
      String quote,
      String after,
      String gold,
      String found,
      String rule) {

    /** Prints the label, the result and the context. */
    public void print(PrintStream out) {
      out.printf(
          "%n%s  %s%n  label: %s%n  found: %s%n  %s⟦%s⟧%s%n",
          rule, id, gold, found, before.replace('\n', '⏎'), quote, after.replace('\n', '⏎'));
    }
  }

  private final Multiset<Count> counts = HashMultiset.create();
  private final Map<String, RuleCounts> rules = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final Reliability reliability = new Reliability();
  private final Reliability namesReliability = new Reliability();

  public int count(Count count) {
    return counts.count(count);
  }

  Map<String, RuleCounts> rules() {
    return rules;
  }

  /** The calibration of the confidences of speakers of quoted spans. */
  Reliability reliability() {
    return reliability;
  }

  /** The calibration for their full names, where labelled. */
  Reliability namesReliability() {
    return namesReliability;
  }

  public List<Miss> misses() {
    return misses;
  }

  /**
   * Adds the results of one article.
   *
   * @param quotes one result per quote
   * @param utterances one result per utterance
   */
  public void add(
      LabelledArticle article, List<AttributedQuote> quotes, List<AttributedQuote> utterances) {
    addSegments(article, quotes);
    addAll(article, utterances);
  }

  private void addSegments(LabelledArticle article, List<AttributedQuote> found) {
    List<TextSpan> marked = QuotedSpans.of(article.text());
    List<Segment> gold = withTokens(article, Segment.ofGold(marked, article.quotes()));
    List<Segment> system = withTokens(article, Segment.ofFound(marked, found));
    counts.add(Count.GOLD, gold.size());
    counts.add(Count.GOLD_WITH_SPEAKER, withSpeaker(gold));
    counts.add(Count.FOUND, system.size());
    counts.add(Count.FOUND_WITH_SPEAKER, withSpeaker(system));
    Map<Integer, Integer> pairs =
        SpanMatch.pair(tokensOf(article, gold), tokensOf(article, system));
    counts.add(Count.MATCHED, pairs.size());
    addJoins(gold, system, pairs);
    Set<Integer> matched = new HashSet<>(pairs.values());
    pairs.forEach((i, j) -> addPair(article, gold.get(i), system.get(j)));
    for (int j = 0; j < system.size(); j++) {
      if (!matched.contains(j)) {
        addSpurious(article, system.get(j));
      }
    }
  }

  /** Counts which neighbouring matched spans belong to one utterance. */
  private void addJoins(List<Segment> gold, List<Segment> found, Map<Integer, Integer> pairs) {
    List<Map.Entry<Integer, Integer>> order =
        pairs.entrySet().stream()
            .sorted(Comparator.comparingInt(pair -> gold.get(pair.getKey()).span().start()))
            .toList();
    for (int k = 1; k < order.size(); k++) {
      Map.Entry<Integer, Integer> one = order.get(k - 1);
      Map.Entry<Integer, Integer> next = order.get(k);
      boolean wanted = isSameUtterance(gold.get(one.getKey()), gold.get(next.getKey()));
      boolean joined = isSameUtterance(found.get(one.getValue()), found.get(next.getValue()));
      counts.add(Count.JOINS_GOLD, wanted ? 1 : 0);
      counts.add(Count.JOINS_FOUND, joined ? 1 : 0);
      counts.add(Count.JOINS_RIGHT, wanted && joined ? 1 : 0);
    }
  }

  private static boolean isSameUtterance(Segment one, Segment other) {
    return one.quote().utterance() == other.quote().utterance();
  }

  private void addPair(LabelledArticle article, Segment gold, Segment found) {
    Optional<AttributedQuote.Source> speaker = found.quote().speaker();
    boolean direct = found.quote().type().equals("direct");
    counts.add(Count.KIND_RIGHT, direct == gold.quote().type().equals("direct") ? 1 : 0);
    if (gold.quote().speaker().isEmpty()) {
      addSpurious(article, found);
      return;
    }
    AttributedQuote.Source label = gold.quote().speaker().get();
    boolean right = SpeakerMatch.isSame(label, speaker);
    counts.add(Count.SPEAKER_ASKED);
    counts.add(Count.SPEAKER_RIGHT, right ? 1 : 0);
    boolean resolved = SpeakerMatch.isResolved(label, speaker);
    if (label.resolved().isPresent()) {
      counts.add(Count.RESOLVED_ASKED);
      counts.add(Count.RESOLVED_RIGHT, resolved ? 1 : 0);
      if (speaker.isPresent()) {
        namesReliability.add(found.quote().confidence(), resolved);
      }
    }
    String name = label.text() + label.resolved().map(full -> " = " + full).orElse("");
    if (!right) {
      miss(article, found, name, "");
    } else if (label.resolved().isPresent() && !resolved) {
      miss(article, found, name, "resolved:");
    }
    if (speaker.isPresent()) {
      reliability.add(found.quote().confidence(), right);
      rules.merge(
          found.quote().rule(),
          new RuleCounts(1, 1, right ? 1 : 0),
          (before, one) -> before.plus(one.labelled(), one.right()));
    }
  }

  private void addSpurious(LabelledArticle article, Segment found) {
    if (found.quote().speaker().isPresent()) {
      reliability.add(found.quote().confidence(), false);
      rules.merge(
          found.quote().rule(), new RuleCounts(1, 0, 0), (before, one) -> before.plus(0, 0));
      miss(article, found, "nobody", "");
    }
  }

  private void miss(LabelledArticle article, Segment found, String gold, String what) {
    String text = article.text();
    TextSpan at = found.span();
    misses.add(
        new Miss(
            article.id(),
            text.substring(Math.max(0, at.start() - 250), at.start()),
            text.substring(at.start(), at.end()),
            text.substring(at.end(), Math.min(text.length(), at.end() + 150)),
            gold,
            found
                .quote()
                .speaker()
                .map(s -> s.text() + " = " + s.resolved().orElse(""))
                .orElse("nobody"),
            what + found.quote().rule()));
  }

  private void addAll(LabelledArticle article, List<AttributedQuote> found) {
    List<Set<TextSpan>> gold = article.quotes().stream().map(q -> tokens(article, q)).toList();
    List<Set<TextSpan>> system = found.stream().map(q -> tokens(article, q)).toList();
    Map<Integer, Integer> pairs = SpanMatch.pair(gold, system);
    counts.add(Count.ALL_GOLD, gold.size());
    counts.add(Count.ALL_FOUND, system.size());
    counts.add(Count.ALL_MATCHED, pairs.size());
    counts.add(Count.DIRECT_GOLD, count(article.quotes(), AttributedQuote::isDirect));
    counts.add(
        Count.DIRECT_MATCHED, count(pairs.keySet(), i -> article.quotes().get(i).isDirect()));
    counts.add(Count.INDIRECT_GOLD, count(article.quotes(), AttributedQuote::isIndirect));
    counts.add(Count.INDIRECT_FOUND, count(found, QuoteScore::isWithoutMarks));
    counts.add(Count.INDIRECT_MATCHED, count(pairs.values(), j -> isWithoutMarks(found.get(j))));
    addSpeech(article, found, pairs);
    Map<Integer, Integer> labels = new HashMap<>();
    pairs.forEach((i, j) -> labels.put(j, i));
    for (int j = 0; j < found.size(); j++) {
      if (isWithoutMarks(found.get(j))) {
        addIndirect(article, found.get(j), Optional.ofNullable(labels.get(j)));
      }
    }
  }

  /**
   * Counts reports of speech: labelled ones by the verb of saying in their cue, found ones by their
   * kind. Whatever the cue of the label, its span and speaker are asked for.
   */
  private void addSpeech(
      LabelledArticle article, List<AttributedQuote> found, Map<Integer, Integer> pairs) {
    counts.add(Count.SPEECH_GOLD, count(article.quotes(), QuoteScore::isReportOfSpeech));
    counts.add(Count.SPEECH_FOUND, count(found, AttributedQuote::isIndirect));
    pairs.forEach(
        (i, j) -> {
          AttributedQuote label = article.quotes().get(i);
          AttributedQuote report = found.get(j);
          if (isReportOfSpeech(label) && !report.isAttitude()) {
            counts.add(Count.SPEECH_GOLD_MATCHED);
          }
          if (report.isIndirect()) {
            counts.add(Count.SPEECH_FOUND_MATCHED);
            boolean right =
                label.speaker().filter(s -> SpeakerMatch.isSame(s, report.speaker())).isPresent();
            counts.add(Count.SPEECH_SPEAKER_RIGHT, right ? 1 : 0);
          }
        });
  }

  private static boolean isReportOfSpeech(AttributedQuote label) {
    return label.isIndirect() && SpeechCue.isSpeech(label.cue());
  }

  private static boolean isWithoutMarks(AttributedQuote found) {
    return found.isIndirect() || found.isAttitude();
  }

  /** An indirect quote of a rule counts as right if both span and speaker are right. */
  private void addIndirect(
      LabelledArticle article, AttributedQuote found, Optional<Integer> label) {
    Optional<AttributedQuote.Source> speaker =
        label.flatMap(i -> article.quotes().get(i).speaker());
    boolean right = speaker.map(s -> SpeakerMatch.isSame(s, found.speaker())).orElse(false);
    int labelled = label.isPresent() ? 1 : 0;
    rules.merge(
        found.rule(),
        new RuleCounts(1, labelled, right ? 1 : 0),
        (before, one) -> before.plus(one.labelled(), one.right()));
  }

  private static <T> int count(Collection<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }

  private static Set<TextSpan> tokens(LabelledArticle article, AttributedQuote quote) {
    Set<TextSpan> tokens = new HashSet<>();
    quote.parts().forEach(part -> tokens.addAll(GoldWords.tokens(article.text(), part)));
    return tokens;
  }

  private static List<Segment> withTokens(LabelledArticle article, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> !GoldWords.tokens(article.text(), segment.span()).isEmpty())
        .toList();
  }

  private static List<Set<TextSpan>> tokensOf(LabelledArticle article, List<Segment> segments) {
    return segments.stream().map(s -> GoldWords.tokens(article.text(), s.span())).toList();
  }

  private static int withSpeaker(List<Segment> segments) {
    return (int) segments.stream().filter(s -> s.quote().speaker().isPresent()).count();
  }
}

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
import org.onrecord.training.gold.Stretch;

/**
 * Compares found quotes with labelled ones: the definitions of {@code score.py} beside the labelled
 * data, which gives the same figures. Not thread-safe.
 */
public final class QuoteScore {

  /** What is counted. */
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
    DIRECT_GOLD,
    DIRECT_MATCHED,
    KIND_RIGHT,
    JOINS_GOLD,
    JOINS_FOUND,
    JOINS_RIGHT,
  }

  /**
   * How a rule did.
   *
   * @param fired for how many stretches it gave a speaker
   * @param labelled how many of these are labelled with a speaker
   * @param right how many of those with this one
   */
  record RuleFigures(int fired, int labelled, int right) {
    RuleFigures plus(int labelledToo, int rightToo) {
      return new RuleFigures(fired + 1, labelled + labelledToo, right + rightToo);
    }
  }

  /** A stretch whose speaker is wrong, missing, or none of the labels'. */
  public record Miss(
      String id,
      String before,
      String quote,
      String after,
      String gold,
      String found,
      String rule) {

    /** Prints what was labelled and what was found, and the words around. */
    public void print(PrintStream out) {
      out.printf(
          "%n%s  %s%n  label: %s%n  found: %s%n  %s⟦%s⟧%s%n",
          rule, id, gold, found, before.replace('\n', '⏎'), quote, after.replace('\n', '⏎'));
    }
  }

  private final Multiset<Count> counts = HashMultiset.create();
  private final Map<String, RuleFigures> rules = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final Reliability reliability = new Reliability();
  private final Reliability namesReliability = new Reliability();

  public int count(Count count) {
    return counts.count(count);
  }

  Map<String, RuleFigures> rules() {
    return rules;
  }

  /** How honest the confidences of speakers of marked stretches are. */
  Reliability reliability() {
    return reliability;
  }

  /** The same for their full names, where the labels have them. */
  Reliability namesReliability() {
    return namesReliability;
  }

  public List<Miss> misses() {
    return misses;
  }

  /**
   * Adds what was found in one article.
   *
   * @param quotes every quote by itself
   * @param utterances the same, the quotes of an utterance as one
   */
  public void add(
      LabelledArticle article, List<AttributedQuote> quotes, List<AttributedQuote> utterances) {
    addSegments(article, quotes);
    addAll(article, utterances);
  }

  private void addSegments(LabelledArticle article, List<AttributedQuote> found) {
    List<Stretch> marked = MarkedStretches.of(article.text());
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

  /** Counts which neighbours among the matched stretches are of one utterance. */
  private void addJoins(List<Segment> gold, List<Segment> found, Map<Integer, Integer> pairs) {
    List<Map.Entry<Integer, Integer>> order =
        pairs.entrySet().stream()
            .sorted(Comparator.comparingInt(pair -> gold.get(pair.getKey()).stretch().start()))
            .toList();
    for (int k = 1; k < order.size(); k++) {
      Map.Entry<Integer, Integer> one = order.get(k - 1);
      Map.Entry<Integer, Integer> next = order.get(k);
      boolean wanted = isOne(gold.get(one.getKey()), gold.get(next.getKey()));
      boolean joined = isOne(found.get(one.getValue()), found.get(next.getValue()));
      counts.add(Count.JOINS_GOLD, wanted ? 1 : 0);
      counts.add(Count.JOINS_FOUND, joined ? 1 : 0);
      counts.add(Count.JOINS_RIGHT, wanted && joined ? 1 : 0);
    }
  }

  private static boolean isOne(Segment one, Segment other) {
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
          new RuleFigures(1, 1, right ? 1 : 0),
          (before, one) -> before.plus(one.labelled(), one.right()));
    }
  }

  private void addSpurious(LabelledArticle article, Segment found) {
    if (found.quote().speaker().isPresent()) {
      reliability.add(found.quote().confidence(), false);
      rules.merge(
          found.quote().rule(), new RuleFigures(1, 0, 0), (before, one) -> before.plus(0, 0));
      miss(article, found, "nobody", "");
    }
  }

  private void miss(LabelledArticle article, Segment found, String gold, String what) {
    String text = article.text();
    Stretch at = found.stretch();
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
    List<Set<Stretch>> gold = article.quotes().stream().map(q -> tokens(article, q)).toList();
    List<Set<Stretch>> system = found.stream().map(q -> tokens(article, q)).toList();
    Map<Integer, Integer> pairs = SpanMatch.pair(gold, system);
    counts.add(Count.ALL_GOLD, gold.size());
    counts.add(Count.ALL_FOUND, system.size());
    counts.add(Count.ALL_MATCHED, pairs.size());
    counts.add(Count.DIRECT_GOLD, count(article.quotes(), AttributedQuote::isDirect));
    counts.add(
        Count.DIRECT_MATCHED, count(pairs.keySet(), i -> article.quotes().get(i).isDirect()));
    counts.add(Count.INDIRECT_GOLD, count(article.quotes(), AttributedQuote::isIndirect));
    counts.add(Count.INDIRECT_FOUND, count(found, AttributedQuote::isIndirect));
    counts.add(Count.INDIRECT_MATCHED, count(pairs.values(), j -> found.get(j).isIndirect()));
    Map<Integer, Integer> labels = new HashMap<>();
    pairs.forEach((i, j) -> labels.put(j, i));
    for (int j = 0; j < found.size(); j++) {
      if (found.get(j).isIndirect()) {
        addIndirect(article, found.get(j), Optional.ofNullable(labels.get(j)));
      }
    }
  }

  /** For indirect quotes a rule's share is that of spans and speakers that are both right. */
  private void addIndirect(
      LabelledArticle article, AttributedQuote found, Optional<Integer> label) {
    Optional<AttributedQuote.Source> speaker =
        label.flatMap(i -> article.quotes().get(i).speaker());
    boolean right = speaker.map(s -> SpeakerMatch.isSame(s, found.speaker())).orElse(false);
    int labelled = label.isPresent() ? 1 : 0;
    rules.merge(
        found.rule(),
        new RuleFigures(1, labelled, right ? 1 : 0),
        (before, one) -> before.plus(one.labelled(), one.right()));
  }

  private static <T> int count(Collection<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }

  private static Set<Stretch> tokens(LabelledArticle article, AttributedQuote quote) {
    Set<Stretch> tokens = new HashSet<>();
    quote.parts().forEach(part -> tokens.addAll(GoldWords.tokens(article.text(), part)));
    return tokens;
  }

  private static List<Segment> withTokens(LabelledArticle article, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> !GoldWords.tokens(article.text(), segment.stretch()).isEmpty())
        .toList();
  }

  private static List<Set<Stretch>> tokensOf(LabelledArticle article, List<Segment> segments) {
    return segments.stream().map(s -> GoldWords.tokens(article.text(), s.stretch())).toList();
  }

  private static int withSpeaker(List<Segment> segments) {
    return (int) segments.stream().filter(s -> s.quote().speaker().isPresent()).count();
  }
}

package org.onrecord.training.score;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.training.gold.TextSpan;

/** Pairs labelled and found spans one to one, by their share of common word tokens. */
final class SpanMatch {

  /** The minimum share of common tokens among all tokens of both spans. */
  static final double MIN_COMMON_SHARE = .8;

  private record Candidate(double share, int gold, int found) {}

  private SpanMatch() {}

  /** Maps indexes of labelled spans to those of found ones; pairs with the largest share first. */
  static Map<Integer, Integer> pair(List<Set<TextSpan>> gold, List<Set<TextSpan>> found) {
    Map<TextSpan, List<Integer>> byToken = new HashMap<>();
    for (int j = 0; j < found.size(); j++) {
      for (TextSpan token : found.get(j)) {
        byToken.computeIfAbsent(token, t -> new ArrayList<>()).add(j);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Set<Integer> near = new HashSet<>();
      for (TextSpan token : gold.get(i)) {
        near.addAll(byToken.getOrDefault(token, List.of()));
      }
      for (int j : near) {
        double common = Sets.intersection(gold.get(i), found.get(j)).size();
        double share = common / (gold.get(i).size() + found.get(j).size() - common);
        if (share >= MIN_COMMON_SHARE) {
          candidates.add(new Candidate(share, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::share)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found));
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.gold()) && taken.add(candidate.found())) {
        pairs.put(candidate.gold(), candidate.found());
      }
    }
    return pairs;
  }
}

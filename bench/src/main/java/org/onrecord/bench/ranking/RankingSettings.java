package org.onrecord.bench.ranking;

import com.google.common.base.Splitter;
import org.onrecord.search.Ranking;
import org.onrecord.training.program.Program;

/** Parses ranking parameters: {@code k1=.9,b=.4}. */
final class RankingSettings {

  private static final Splitter.MapSplitter PAIRS = Splitter.on(',').withKeyValueSeparator('=');

  private RankingSettings() {}

  /**
   * The default ranking with the given parameters changed.
   *
   * @throws Program.UsageException if a setting is unknown or its value invalid
   */
  static Ranking parse(String text) {
    try {
      Ranking.Builder ranking = Ranking.builder();
      PAIRS.split(text).forEach((name, value) -> set(ranking, name, Float.parseFloat(value)));
      return ranking.build();
    } catch (IllegalArgumentException e) {
      throw new Program.UsageException("“" + text + "” is no setting like k1=.9,b=.4");
    }
  }

  private static void set(Ranking.Builder ranking, String name, float value) {
    switch (name) {
      case "k1" -> ranking.k1(value);
      case "b" -> ranking.b(value);
      case "title" -> ranking.title(value);
      case "standfirst" -> ranking.standfirst(value);
      case "body" -> ranking.body(value);
      case "actors" -> ranking.actors(value);
      case "answers" -> ranking.answers(value);
      case "nameGuard" -> ranking.nameGuard(value);
      default -> throw new Program.UsageException("there is no setting " + name);
    }
  }
}

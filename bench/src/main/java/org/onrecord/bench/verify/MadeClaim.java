package org.onrecord.bench.verify;

import java.util.Optional;
import org.onrecord.verify.Verdict;

/**
 * A claim made of a labelled quote.
 *
 * @param rule the name of the rule that made it
 * @param expected the right verdict
 * @param text the words
 * @param speaker who is claimed to have said them
 * @param original the words that they were made of
 * @param article the id of the article that has those
 */
record MadeClaim(
    String rule,
    Verdict.Kind expected,
    String text,
    Optional<String> speaker,
    String original,
    String article) {

  MadeClaim by(String name) {
    return new MadeClaim(rule, expected, text, Optional.of(name), original, article);
  }
}

package org.onrecord.cli;

import com.google.common.base.Strings;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/**
 * A completion matcher that accepts all candidates, because {@link NameCompleter} has already
 * selected them, by any word of a name.
 */
final class AllCandidatesMatcher implements CompletionMatcher {

  private String typed = "";
  private List<Candidate> candidates = List.of();

  @Override
  public void compile(
      Map<LineReader.Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      String originalGroupName) {
    typed = line.word();
  }

  @Override
  public List<Candidate> matches(List<Candidate> all) {
    candidates = List.copyOf(all);
    return candidates;
  }

  @Override
  public @Nullable Candidate exactMatch() {
    return candidates.stream()
        .filter(candidate -> candidate.complete() && candidate.value().equals(typed))
        .findFirst()
        .orElse(null);
  }

  /** The common prefix of all candidates, or what was typed if that is longer. */
  @Override
  public String getCommonPrefix() {
    String common =
        candidates.stream().map(Candidate::value).reduce(Strings::commonPrefix).orElse("");
    return common.startsWith(typed) ? common : typed;
  }
}

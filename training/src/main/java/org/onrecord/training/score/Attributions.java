package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.Cue;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.TextSpan;

/** Converts the annotator's quotes for the scorer. */
public final class Attributions {

  private Attributions() {}

  /** One result per quote. */
  public static List<AttributedQuote> of(List<ExplainedQuote> findings) {
    return findings.stream().map(Attributions::single).toList();
  }

  /**
   * One result per utterance, including the clauses of partial quotes, because the labelled data
   * has one quote per utterance.
   */
  public static List<AttributedQuote> ofUtterances(List<ExplainedQuote> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(Attributions::source, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Attributions::joined)
        .toList();
  }

  private record Sourced(int utterance, Optional<Span> mention) {}

  private static Sourced source(ExplainedQuote finding) {
    Quote quote = finding.quote();
    return new Sourced(quote.utterance(), quote.speaker().flatMap(Speaker::span));
  }

  private static AttributedQuote single(ExplainedQuote finding) {
    Quote quote = finding.quote();
    return attributed(finding, quote.span().map(Attributions::span).stream().toList(), type(quote));
  }

  private static AttributedQuote joined(List<ExplainedQuote> utterance) {
    List<TextSpan> parts =
        utterance.stream()
            .map(ExplainedQuote::quote)
            .flatMap(quote -> quote.clause().or(quote::span).stream())
            .map(Attributions::span)
            .toList();
    boolean alike =
        utterance.stream().map(finding -> finding.quote().kind()).distinct().count() == 1;
    ExplainedQuote first = utterance.get(0);
    return attributed(first, merged(parts), alike ? type(first.quote()) : "mixed");
  }

  /** The spans in order, with overlapping ones merged. */
  private static List<TextSpan> merged(List<TextSpan> parts) {
    List<TextSpan> merged = new ArrayList<>();
    for (TextSpan part : parts.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && part.overlaps(merged.get(last))) {
        TextSpan before = merged.get(last);
        merged.set(last, new TextSpan(before.start(), Math.max(before.end(), part.end())));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }

  private static AttributedQuote attributed(
      ExplainedQuote finding, List<TextSpan> parts, String type) {
    return new AttributedQuote(
        parts,
        type,
        finding
            .quote()
            .speaker()
            .map(
                s ->
                    new AttributedQuote.Source(
                        s.span().map(Attributions::span).stream().toList(),
                        s.text(),
                        Optional.of(s.name()),
                        false,
                        false)),
        finding.rule().map(AttributionRule::name).orElse(""),
        finding.quote().speaker().map(Speaker::confidence).orElse(0.0),
        finding.quote().utterance(),
        finding.quote().cue().map(Cue::text).orElse(""));
  }

  private static TextSpan span(Span span) {
    return new TextSpan(span.start(), span.end());
  }

  /** The type in the labelled data, which calls partial quotes mixed. */
  private static String type(Quote quote) {
    return switch (quote.kind()) {
      case DIRECT -> "direct";
      case PARTIAL -> "mixed";
      case INDIRECT -> "indirect";
      case ATTITUDE -> "attitude";
    };
  }
}

package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.TextSpan;

/** What the annotator found in an article, as the scorer sees it. */
public final class Attributions {

  private Attributions() {}

  /** Every quote by itself. */
  public static List<AttributedQuote> of(List<ExplainedQuote> findings) {
    return findings.stream().map(Attributions::single).toList();
  }

  /**
   * The quotes of an utterance as one, with the clauses of the partial ones: so has the labelled
   * data them, which names a speaker once for each.
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
    return attributed(
        finding, quote.span().map(Attributions::stretch).stream().toList(), type(quote));
  }

  private static AttributedQuote joined(List<ExplainedQuote> utterance) {
    List<TextSpan> parts =
        utterance.stream()
            .map(ExplainedQuote::quote)
            .flatMap(quote -> quote.clause().or(quote::span).stream())
            .map(Attributions::stretch)
            .toList();
    boolean alike =
        utterance.stream().map(finding -> finding.quote().kind()).distinct().count() == 1;
    ExplainedQuote first = utterance.get(0);
    return attributed(first, united(parts), alike ? type(first.quote()) : "mixed");
  }

  /** The stretches in order, those that overlap as one. */
  private static List<TextSpan> united(List<TextSpan> parts) {
    List<TextSpan> united = new ArrayList<>();
    for (TextSpan part : parts.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList()) {
      int last = united.size() - 1;
      if (last >= 0 && part.overlaps(united.get(last))) {
        TextSpan before = united.get(last);
        united.set(last, new TextSpan(before.start(), Math.max(before.end(), part.end())));
      } else {
        united.add(part);
      }
    }
    return united;
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
                        s.span().map(Attributions::stretch).stream().toList(),
                        s.text(),
                        Optional.of(s.name()),
                        false,
                        false)),
        finding.rule().map(AttributionRule::name).orElse(""),
        finding.quote().speaker().map(Speaker::confidence).orElse(0.0),
        finding.quote().utterance());
  }

  private static TextSpan stretch(Span span) {
    return new TextSpan(span.start(), span.end());
  }

  /** The labelled data calls partial quotes mixed. */
  private static String type(Quote quote) {
    return switch (quote.kind()) {
      case DIRECT -> "direct";
      case PARTIAL -> "mixed";
      case INDIRECT -> "indirect";
    };
  }
}

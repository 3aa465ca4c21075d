package org.onrecord.annotate.reported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.clause.AttributedSpan;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.annotate.clause.CoordinatedSubject;
import org.onrecord.annotate.clause.MarkedSpan;
import org.onrecord.annotate.clause.NamedOffice;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.ParsedParagraph;
import org.onrecord.annotate.clause.PhraseAttachments;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.Part;
import org.onrecord.model.Quote.Kind;
import org.onrecord.model.Span;

/**
 * The indirect quotes and attitudes of a paragraph and, around quotations, the clauses that contain
 * them.
 */
public final class ReportedSpeech {

  private final List<AttributedSpan> unquoted = new ArrayList<>();

  /** The smallest clause around a marked span, by the offset of the span. */
  private final Map<Integer, Span> clauses = new HashMap<>();

  private final Part part;

  private ReportedSpeech(Part part) {
    this.part = part;
  }

  public static ReportedSpeech of(
      Part part, ReportClassifier reporter, ParsedParagraph parsedParagraph) {
    ReportedSpeech reporting = new ReportedSpeech(part);
    for (Sentence sentence : parsedParagraph.sentences()) {
      List<InterruptedClause> interrupted = reporter.interrupted(sentence);
      interrupted.forEach(clause -> reporting.add(sentence, clause));
      for (ReportClassifier.Reported reported : reporter.reported(sentence)) {
        int cue = reported.report().cue();
        if (interrupted.stream().noneMatch(clause -> clause.cue() == cue)) {
          reporting.add(sentence, reported);
        }
      }
    }
    return reporting;
  }

  /** Both parts have the attribution, so that they become one utterance. */
  private void add(Sentence sentence, InterruptedClause clause) {
    AttributionRule rule = AttributionRule.CLAUSE_SAID;
    Attribution attribution =
        new Attribution(
            rule,
            sentence,
            NamedOffice.of(sentence, clause.source(), clause.cue()),
            OptionalInt.of(clause.cue()),
            rule.precision());
    add(span(sentence, 0, clause.lead()), Kind.INDIRECT, attribution);
    add(span(sentence, clause.rest(), clause.last()), Kind.INDIRECT, attribution);
  }

  private void add(Span span, Kind kind, Attribution attribution) {
    unquoted.add(new AttributedSpan(span, kind, Optional.of(attribution)));
  }

  private Span span(Sentence sentence, int first, int last) {
    return new Span(part, sentence.token(first).start(), sentence.token(last).end());
  }

  private void add(Sentence sentence, ReportClassifier.Reported reported) {
    ReportCandidate report = reported.report();
    int first = report.first() + (sentence.is(report.first(), "that") && report.size() > 1 ? 1 : 0);
    Span span = span(sentence, first, report.last());
    if (!sentence.hasNoMarkedSpan(report.first(), report.last() + 1)) {
      for (int i = report.first(); i <= report.last(); i++) {
        MarkedSpan markedSpan = sentence.markedSpans().get(i);
        if (markedSpan != null) {
          clauses.merge(markedSpan.marks().start(), span, ReportedSpeech::narrower);
        }
      }
      return;
    }
    NounPhrase source = source(sentence, report.source());
    Attribution attribution =
        new Attribution(
            ReportKind.rule(sentence, report),
            sentence,
            NamedOffice.of(sentence, source, report.cue()),
            OptionalInt.of(report.cue()),
            reported.confidence());
    Kind kind = ReportKind.of(sentence, report);
    FrontedCondition.of(sentence, report, source)
        .ifPresent(last -> add(span(sentence, 0, last), kind, attribution));
    add(span, kind, attribution);
  }

  /** Direct and partial quotes, with clauses, followed by indirect quotes. */
  public List<AttributedSpan> with(List<AttributedSpan> marked) {
    List<AttributedSpan> all = new ArrayList<>();
    for (AttributedSpan quote : marked) {
      all.add(
          quote.kind() == Kind.PARTIAL
              ? withClause(quote, clauses.get(quote.span().start()))
              : quote);
    }
    all.addAll(unquoted);
    return all;
  }

  private static AttributedSpan withClause(AttributedSpan fragment, @Nullable Span clause) {
    return clause == null ? fragment : fragment.withClause(clause);
  }

  private static Span narrower(Span one, Span other) {
    return one.end() - one.start() <= other.end() - other.start() ? one : other;
  }

  private static NounPhrase source(Sentence sentence, int head) {
    NounPhrase phrase =
        sentence
            .phraseAt(head)
            .orElseGet(() -> new NounPhrase(head, head, head, NounPhrase.Form.NOMINAL));
    return CoordinatedSubject.beginningWith(sentence, PhraseAttachments.describe(sentence, phrase));
  }
}

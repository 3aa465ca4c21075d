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
import org.onrecord.model.Part;
import org.onrecord.model.Quote.Kind;
import org.onrecord.model.Span;

/** The indirect quotes and attitudes of a paragraph and, around quotations, the clauses that contain them. */
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
      for (ReportClassifier.Reported reported : reporter.reported(sentence)) {
        reporting.add(sentence, reported);
      }
    }
    return reporting;
  }

  private void add(Sentence sentence, ReportClassifier.Reported reported) {
    ReportCandidate report = reported.report();
    int first = report.first() + (sentence.is(report.first(), "that") && report.size() > 1 ? 1 : 0);
    Span span = new Span(part, sentence.token(first).start(), sentence.token(report.last()).end());
    if (!sentence.hasNoMarkedSpan(report.first(), report.last() + 1)) {
      for (int i = report.first(); i <= report.last(); i++) {
        MarkedSpan markedSpan = sentence.markedSpans().get(i);
        if (markedSpan != null) {
          clauses.merge(markedSpan.marks().start(), span, ReportedSpeech::narrower);
        }
      }
      return;
    }
    Attribution attribution =
        new Attribution(
            ReportKind.rule(sentence, report),
            sentence,
            NamedOffice.of(sentence, source(sentence, report.source()), report.cue()),
            OptionalInt.of(report.cue()),
            reported.confidence());
    unquoted.add(
        new AttributedSpan(span, ReportKind.of(sentence, report), Optional.of(attribution)));
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

package org.onrecord.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Part;
import org.onrecord.model.Quote.Kind;
import org.onrecord.model.Span;

/**
 * What the sentences of a paragraph report in the reporter's words: quotes of their own, or, around
 * words in marks, the clause that these are part of.
 */
final class Reporting {

  private final List<Said> unmarked = new ArrayList<>();

  /** The narrowest clause around a marked span, by the offset of the marked span. */
  private final Map<Integer, Span> clauses = new HashMap<>();

  private final Part part;

  private Reporting(Part part) {
    this.part = part;
  }

  static Reporting of(Part part, Reporter reporter, Frame parsedParagraph) {
    Reporting reporting = new Reporting(part);
    for (Sentence sentence : parsedParagraph.sentences()) {
      for (Reporter.Reported reported : reporter.reported(sentence)) {
        reporting.add(sentence, reported);
      }
    }
    return reporting;
  }

  private void add(Sentence sentence, Reporter.Reported reported) {
    Report report = reported.report();
    int first = report.first() + (sentence.is(report.first(), "that") && report.size() > 1 ? 1 : 0);
    Span span = new Span(part, sentence.token(first).start(), sentence.token(report.last()).end());
    if (!sentence.isOwnWords(report.first(), report.last() + 1)) {
      for (int i = report.first(); i <= report.last(); i++) {
        Stretch markedSpan = sentence.markedSpans().get(i);
        if (markedSpan != null) {
          clauses.merge(markedSpan.marks().start(), span, Reporting::narrower);
        }
      }
      return;
    }
    Attribution attribution =
        new Attribution(
            rule(sentence, report),
            sentence,
            source(sentence, report.source()),
            OptionalInt.of(report.cue()),
            reported.confidence());
    unmarked.add(new Said(span, Kind.INDIRECT, Optional.of(attribution)));
  }

  /** The quotes in marks, fragments with their clause, and then those without. */
  List<Said> with(List<Said> marked) {
    List<Said> all = new ArrayList<>();
    for (Said said : marked) {
      all.add(
          said.kind() == Kind.PARTIAL ? inClause(said, clauses.get(said.span().start())) : said);
    }
    all.addAll(unmarked);
    return all;
  }

  private static Said inClause(Said fragment, @Nullable Span clause) {
    return clause == null ? fragment : fragment.inClause(clause);
  }

  private static Span narrower(Span one, Span other) {
    return one.end() - one.start() <= other.end() - other.start() ? one : other;
  }

  private static Rule rule(Sentence sentence, Report report) {
    boolean said = sentence.cue(report.cue()).filter(CueVerb::reports).isPresent();
    return report.way() == Report.Way.REST && said ? Rule.SAID_CLAUSE : report.way().rule();
  }

  private static Phrase source(Sentence sentence, int head) {
    Phrase phrase =
        sentence.phraseAt(head).orElseGet(() -> new Phrase(head, head, head, Phrase.Form.NOMINAL));
    return Joint.beginningWith(sentence, Attachments.describe(sentence, phrase));
  }
}

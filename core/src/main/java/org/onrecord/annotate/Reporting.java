package org.onrecord.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.Part;
import org.onrecord.model.Quote.Kind;
import org.onrecord.model.Span;

/**
 * What the sentences of a paragraph report in the reporter's words: quotes of their own, or, around
 * words in marks, the clause that these are part of.
 */
final class Reporting {

  private final List<Said> unmarked = new ArrayList<>();
  private final List<Span> around = new ArrayList<>();
  private final Part part;

  private Reporting(Part part) {
    this.part = part;
  }

  static Reporting of(Part part, Reporter reporter, Frame frame) {
    Reporting reporting = new Reporting(part);
    for (Sentence sentence : frame.sentences()) {
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
      around.add(span);
      return;
    }
    Attribution attribution =
        new Attribution(
            report.way().rule(),
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
      all.add(said.kind() == Kind.PARTIAL ? inClause(said) : said);
    }
    all.addAll(unmarked);
    return all;
  }

  /** The narrowest clause that holds the fragment. */
  private Said inClause(Said fragment) {
    return around.stream()
        .filter(span -> holds(span, fragment.span()))
        .min(Comparator.comparingInt(span -> span.end() - span.start()))
        .map(fragment::inClause)
        .orElse(fragment);
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static Phrase source(Sentence sentence, int head) {
    Phrase phrase =
        sentence.phraseAt(head).orElseGet(() -> new Phrase(head, head, head, Phrase.Form.NOMINAL));
    return Joint.beginningWith(sentence, Attachments.describe(sentence, phrase));
  }
}

package org.onrecord.annotate;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Cue;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Token;

/** Finds the quotes of an article, in title, standfirst and body, and who said them. */
final class QuoteFinder {

  private static final Comparator<Said> IN_ORDER =
      Comparator.<Said, Part>comparing(said -> said.span().in())
          .thenComparing(said -> said.span().start());

  private QuoteFinder() {}

  /** The quotes in the order of the article. Linear in its length; never fails. */
  static List<Quote> find(Article article) {
    return explain(article).stream().map(Finding::quote).toList();
  }

  /** The same, each with the rule that found its speaker. */
  static List<Finding> explain(Article article) {
    boolean english = English.is(article);
    List<Said> said = new ArrayList<>();
    Census census = new Census();
    for (Part part : Part.values()) {
      read(article, part, said, census);
    }
    said.sort(IN_ORDER);
    Resolver resolver = new Resolver(census.roster(), said);
    List<Finding> findings = new ArrayList<>();
    for (Said one : said) {
      String text = article.text(one.span().in());
      if (english) {
        findings.add(finding(text, one, findings.size() + 1, resolver));
      } else if (one.kind() != Quote.Kind.INDIRECT) {
        Said unsaid = new Said(one.span(), one.kind(), Optional.empty());
        findings.add(finding(text, unsaid, findings.size() + 1, resolver));
      }
    }
    return Echoes.answered(findings);
  }

  private static void read(Article article, Part part, List<Said> said, Census census) {
    String text = article.text(part);
    List<Range<Integer>> paragraphs = Paragraphs.of(text);
    Transcript transcript = Transcript.of(part, text, paragraphs);
    Attributor attributor = new Attributor(part, part == Part.BODY && article.title().isBlank());
    for (Range<Integer> paragraph : paragraphs) {
      Frame frame = Frame.of(text, paragraph);
      census.take(part, text, frame);
      Optional<Said> turn = transcript.turn(paragraph);
      if (turn.isPresent()) {
        said.add(turn.get());
      } else {
        said.addAll(attributor.paragraph(frame));
      }
    }
  }

  /** A finding that is an utterance by itself. */
  private static Finding finding(String text, Said said, int number, Resolver resolver) {
    Optional<Speaker> speaker =
        said.attribution()
            .map(attribution -> resolver.speaker(said.span().in(), text, attribution));
    Optional<Cue> cue =
        said.attribution().flatMap(attribution -> cue(said.span().in(), text, attribution));
    Quote quote =
        new Quote(
            Optional.of(said.span()),
            said.span().of(text),
            said.kind(),
            number,
            Optional.empty(),
            cue,
            speaker);
    return new Finding(quote, said.attribution().map(Attribution::rule));
  }

  private static Optional<Cue> cue(Part part, String text, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    int index = attribution.cue().getAsInt();
    Sentence sentence = attribution.sentence();
    Token first = sentence.token(index);
    boolean two = first.is("according") && sentence.is(index + 1, "to");
    Span span = new Span(part, first.start(), two ? sentence.token(index + 1).end() : first.end());
    return Optional.of(new Cue(span, span.of(text)));
  }
}

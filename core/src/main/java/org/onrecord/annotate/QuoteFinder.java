package org.onrecord.annotate;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Cue;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Quoted;

/** Finds the quotes of an article, in title, standfirst and body, and who said them. */
final class QuoteFinder {

  private QuoteFinder() {}

  /** The quotes in the order of the article. Linear in its length; never fails. */
  static List<Quote> find(Article article) {
    return explain(article).stream().map(Finding::quote).toList();
  }

  /** The same, each with the rule that found its speaker. */
  static List<Finding> explain(Article article) {
    List<Said> said = new ArrayList<>();
    Census census = new Census();
    for (Part part : Part.values()) {
      String text = article.text(part);
      Attributor attributor = new Attributor(part, part == Part.BODY && article.title().isBlank());
      for (Range<Integer> paragraph : Paragraphs.of(text)) {
        Frame frame = Frame.of(text, paragraph);
        census.take(part, text, frame);
        said.addAll(attributor.paragraph(frame));
      }
    }
    Resolver resolver = new Resolver(census.roster(), said);
    return said.stream().map(one -> finding(article.text(one.part()), one, resolver)).toList();
  }

  private static Finding finding(String text, Said said, Resolver resolver) {
    Part part = said.part();
    Quoted marks = said.site().stretch().marks();
    Span span = new Span(part, marks.start(), marks.end());
    Optional<Speaker> speaker = said.attribution().map(a -> resolver.speaker(part, text, a));
    Optional<Cue> cue = said.attribution().flatMap(attribution -> cue(part, attribution));
    Quote quote = new Quote(Optional.of(span), span.of(text), Kinds.of(said.site()), cue, speaker);
    return new Finding(quote, said.attribution().map(Attribution::rule));
  }

  private static Optional<Cue> cue(Part part, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    var token = attribution.sentence().token(attribution.cue().getAsInt());
    return Optional.of(new Cue(new Span(part, token.start(), token.end()), token.text()));
  }
}

package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
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

  /** A part of an article, paragraph by paragraph. */
  private record Read(
      Part part, List<Range<Integer>> paragraphs, ImmutableList<Frame> parsedParagraphs) {

    static Read of(Article article, Part part, Census nameCollector) {
      String text = article.text(part);
      List<Range<Integer>> paragraphs = Paragraphs.of(text);
      ImmutableList.Builder<Frame> parsedParagraphs = ImmutableList.builder();
      for (Range<Integer> paragraph : paragraphs) {
        Frame parsedParagraph = Frame.of(text, paragraph);
        nameCollector.take(part, text, parsedParagraph);
        parsedParagraphs.add(parsedParagraph);
      }
      return new Read(part, paragraphs, parsedParagraphs.build());
    }
  }

  private QuoteFinder() {}

  /** The quotes in the order of the article. Linear in its length; never fails. */
  static List<Quote> find(Article article) {
    return explain(article).stream().map(Finding::quote).toList();
  }

  /** The same, each with the rule that found its speaker. */
  static List<Finding> explain(Article article) {
    return explain(article, Learned.SHIPPED);
  }

  /** The same, by what was {@code learned}. */
  static List<Finding> explain(Article article, Learned learned) {
    NamedActors actors = NamedActors.of(new ActorFinder().find(article));
    return explain(article, actors, learned);
  }

  /**
   * The same.
   *
   * @param actors who is named where
   */
  static List<Finding> explain(Article article, NamedActors actors, Learned learned) {
    boolean english = Languages.isEnglish(article);
    Learned models = english ? learned : Learned.NOTHING;
    List<Read> parts = new ArrayList<>();
    Census nameCollector = new Census();
    for (Part part : Part.values()) {
      parts.add(Read.of(article, part, nameCollector));
    }
    List<Said> said = new ArrayList<>();
    for (Read read : parts) {
      boolean untitled = read.part() == Part.BODY && article.title().isBlank();
      Attributor attributor = new Attributor(read.part(), untitled, models.chooser());
      said.addAll(attributed(read, article.text(read.part()), attributor, models.reporter()));
    }
    said.sort(IN_ORDER);
    Roster articleNames = nameCollector.roster();
    Antecedents antecedents =
        new Antecedents(articleNames, actors, speakers(said), learned.judge());
    parts.forEach(read -> antecedents.read(read.part(), read.parsedParagraphs()));
    Resolver resolver = new Resolver(articleNames, antecedents);
    List<Finding> findings = new ArrayList<>();
    for (Said one : said) {
      if (english || one.kind() != Quote.Kind.INDIRECT) {
        Said shown = english ? one : one.byNobody();
        String text = article.text(one.span().in());
        findings.add(finding(text, shown, findings.size() + 1, resolver));
      }
    }
    return Echoes.answered(findings);
  }

  /** Where the phrases of speakers begin. */
  private static ImmutableSetMultimap<Part, Integer> speakers(List<Said> said) {
    ImmutableSetMultimap.Builder<Part, Integer> speakers = ImmutableSetMultimap.builder();
    for (Said one : said) {
      one.attribution()
          .map(attribution -> attribution.sentence().token(attribution.speaker().first()).start())
          .ifPresent(start -> speakers.put(one.span().in(), start));
    }
    return speakers.build();
  }

  private static List<Said> attributed(
      Read read, String text, Attributor attributor, Reporter reporter) {
    List<Said> said = new ArrayList<>();
    Transcript transcript = Transcript.of(read.part(), text, read.paragraphs());
    ImmutableList<Frame> parsedParagraphs = read.parsedParagraphs();
    for (int i = 0; i < parsedParagraphs.size(); i++) {
      Optional<Said> turn = transcript.turn(read.paragraphs().get(i));
      if (turn.isPresent()) {
        said.add(turn.get());
      } else {
        Optional<Frame> following =
            i + 1 < parsedParagraphs.size()
                ? Optional.of(parsedParagraphs.get(i + 1))
                : Optional.empty();
        List<Said> marked = attributor.paragraph(parsedParagraphs.get(i), following);
        said.addAll(Reporting.of(read.part(), reporter, parsedParagraphs.get(i)).with(marked));
      }
    }
    return said;
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
            said.clause(),
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

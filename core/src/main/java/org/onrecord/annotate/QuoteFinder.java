package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.actors.ActorFinder;
import org.onrecord.annotate.actors.ActorMentions;
import org.onrecord.annotate.attribution.QuoteAttributor;
import org.onrecord.annotate.attribution.RepeatedQuotes;
import org.onrecord.annotate.attribution.Transcript;
import org.onrecord.annotate.clause.AttributedSpan;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.annotate.clause.ParsedParagraph;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.coreference.ArticleNames;
import org.onrecord.annotate.coreference.NameCollector;
import org.onrecord.annotate.coreference.PronounAntecedents;
import org.onrecord.annotate.coreference.SpeakerResolver;
import org.onrecord.annotate.reported.ReportClassifier;
import org.onrecord.annotate.reported.ReportedSpeech;
import org.onrecord.model.Article;
import org.onrecord.model.Cue;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.ParagraphSplitter;
import org.onrecord.text.Token;

/** Finds the quotes in title, standfirst and body of an article, and their speakers. */
final class QuoteFinder {

  private static final Comparator<AttributedSpan> IN_ORDER =
      Comparator.<AttributedSpan, Part>comparing(attributed -> attributed.span().part())
          .thenComparing(attributed -> attributed.span().start());

  /** A part of an article, by paragraph. */
  private record Read(
      Part part, List<Range<Integer>> paragraphs, ImmutableList<ParsedParagraph> parsedParagraphs) {

    static Read of(Article article, Part part, NameCollector nameCollector) {
      String text = article.text(part);
      List<Range<Integer>> paragraphs = ParagraphSplitter.split(text);
      ImmutableList.Builder<ParsedParagraph> parsedParagraphs = ImmutableList.builder();
      for (Range<Integer> paragraph : paragraphs) {
        ParsedParagraph parsedParagraph = ParsedParagraph.of(text, paragraph);
        nameCollector.addNames(part, text, parsedParagraph);
        parsedParagraphs.add(parsedParagraph);
      }
      return new Read(part, paragraphs, parsedParagraphs.build());
    }
  }

  private QuoteFinder() {}

  /** The quotes in the order of the article. Linear in its length; never fails. */
  static List<Quote> find(Article article) {
    return explain(article).stream().map(ExplainedQuote::quote).toList();
  }

  /** The same, each with the rule that found its speaker. */
  static List<ExplainedQuote> explain(Article article) {
    return explain(article, AnnotatorModels.DEFAULT);
  }

  /** The same, with {@code trainedModels}. */
  static List<ExplainedQuote> explain(Article article, AnnotatorModels trainedModels) {
    ActorMentions actors = ActorMentions.of(new ActorFinder().find(article));
    return explain(article, actors, trainedModels);
  }

  /**
   * The same.
   *
   * @param actors the mentions of the actors
   */
  static List<ExplainedQuote> explain(
      Article article, ActorMentions actors, AnnotatorModels trainedModels) {
    boolean english = LanguageDetector.isEnglish(article);
    AnnotatorModels models = english ? trainedModels : AnnotatorModels.NONE;
    List<Read> parts = new ArrayList<>();
    NameCollector nameCollector = new NameCollector();
    for (Part part : Part.values()) {
      parts.add(Read.of(article, part, nameCollector));
    }
    List<AttributedSpan> spans = new ArrayList<>();
    for (Read read : parts) {
      boolean untitled = read.part() == Part.BODY && article.title().isBlank();
      QuoteAttributor attributor =
          new QuoteAttributor(read.part(), untitled, models.speakerClassifier());
      spans.addAll(attributed(read, article.text(read.part()), attributor, models.reporter()));
    }
    spans.sort(IN_ORDER);
    ArticleNames articleNames = nameCollector.roster();
    PronounAntecedents antecedents =
        new PronounAntecedents(
            articleNames, actors, speakers(spans), trainedModels.pronounResolver());
    parts.forEach(read -> antecedents.read(read.part(), read.parsedParagraphs()));
    SpeakerResolver resolver = new SpeakerResolver(articleNames, antecedents);
    List<ExplainedQuote> findings = new ArrayList<>();
    for (AttributedSpan attributed : spans) {
      if (english || attributed.kind().isMarked()) {
        AttributedSpan shown = english ? attributed : attributed.withoutSpeaker();
        String text = article.text(attributed.span().part());
        findings.add(finding(text, shown, findings.size() + 1, resolver));
      }
    }
    return RepeatedQuotes.withBodySpeakers(findings);
  }

  /** The start offsets of speaker phrases. */
  private static ImmutableSetMultimap<Part, Integer> speakers(List<AttributedSpan> spans) {
    ImmutableSetMultimap.Builder<Part, Integer> speakers = ImmutableSetMultimap.builder();
    for (AttributedSpan attributed : spans) {
      attributed
          .attribution()
          .map(attribution -> attribution.sentence().token(attribution.speaker().first()).start())
          .ifPresent(start -> speakers.put(attributed.span().part(), start));
    }
    return speakers.build();
  }

  private static List<AttributedSpan> attributed(
      Read read, String text, QuoteAttributor attributor, ReportClassifier reporter) {
    List<AttributedSpan> spans = new ArrayList<>();
    Transcript transcript = Transcript.of(read.part(), text, read.paragraphs());
    ImmutableList<ParsedParagraph> parsedParagraphs = read.parsedParagraphs();
    for (int i = 0; i < parsedParagraphs.size(); i++) {
      Optional<AttributedSpan> turn = transcript.turn(read.paragraphs().get(i));
      if (turn.isPresent()) {
        spans.add(turn.get());
      } else {
        Optional<ParsedParagraph> following =
            i + 1 < parsedParagraphs.size()
                ? Optional.of(parsedParagraphs.get(i + 1))
                : Optional.empty();
        List<AttributedSpan> marked = attributor.attribute(parsedParagraphs.get(i), following);
        spans.addAll(
            ReportedSpeech.of(read.part(), reporter, parsedParagraphs.get(i)).with(marked));
      }
    }
    return spans;
  }

  /** A quote that is an utterance by itself. */
  private static ExplainedQuote finding(
      String text, AttributedSpan said, int number, SpeakerResolver resolver) {
    Quote.Builder quote =
        Quote.builder(said.span().coveredText(text), said.kind())
            .span(said.span())
            .utterance(number);
    said.clause().ifPresent(quote::clause);
    Part part = said.span().part();
    said.attribution()
        .ifPresent(
            attribution -> {
              quote.speaker(resolver.speaker(part, text, attribution));
              cue(part, text, attribution).ifPresent(quote::cue);
            });
    return new ExplainedQuote(quote.build(), said.attribution().map(Attribution::rule));
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
    return Optional.of(new Cue(span, span.coveredText(text)));
  }
}

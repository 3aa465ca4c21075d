package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.QuoteMarks;
import org.onrecord.text.QuotedSpan;
import org.onrecord.verify.Passage.Section;

/**
 * Cuts an article into passages: its utterances, and its running text. An utterance is all direct
 * and partial quotes with one number; marked words that are no quote are one each.
 */
final class ArticlePassages {

  private final Article article;
  private final Map<Part, List<Word>> text = new LinkedHashMap<>();
  private final List<Passage> utterances = new ArrayList<>();

  ArticlePassages(Article article) {
    this.article = article;
    for (Part part : Part.values()) {
      if (!article.text(part).isBlank()) {
        text.put(part, WordReader.words(article.text(part)));
      }
    }
    addUtterances();
  }

  Article article() {
    return article;
  }

  List<Passage> utterances() {
    return utterances;
  }

  /** The title, standfirst and body. */
  List<Passage> texts() {
    List<Passage> texts = new ArrayList<>();
    text.forEach(
        (part, words) ->
            texts.add(
                new Passage(
                    Passage.Kind.TEXT, part, words, ImmutableList.of(), new int[words.size()])));
    return texts;
  }

  /** The marked words of a part, utterance after utterance. */
  Passage all(Part part) {
    List<Word> words = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Integer> sectionOf = new ArrayList<>();
    for (Passage utterance : utterances) {
      if (utterance.part() == part) {
        int offset = sections.size();
        sections.addAll(utterance.sections());
        words.addAll(utterance.words());
        for (int section : utterance.sectionOf()) {
          sectionOf.add(section + offset);
        }
      }
    }
    return new Passage(
        Passage.Kind.ALL_UTTERANCES,
        part,
        words,
        ImmutableList.copyOf(sections),
        sectionOf.stream().mapToInt(Integer::intValue).toArray());
  }

  private void addUtterances() {
    Map<Integer, List<Section>> byNumber = new LinkedHashMap<>();
    int next = 1;
    for (Quote quote : article.quotes()) {
      next = Math.max(next, quote.utterance() + 1);
    }
    for (Quote quote : article.quotes()) {
      if (quote.kind().isMarked()) {
        // Quotes that a caller gave have no place, and each is an utterance.
        int number = quote.span().isPresent() ? quote.utterance() : next++;
        byNumber
            .computeIfAbsent(number, key -> new ArrayList<>())
            .add(new Section(quote, quote.span().isPresent(), number));
      }
    }
    for (Part part : text.keySet()) {
      for (QuotedSpan marked : QuoteMarks.in(article.text(part))) {
        Span span = new Span(part, marked.innerStart(), marked.innerEnd());
        if (!isQuote(span)) {
          String words = span.coveredText(article.text(part));
          Quote nobodys = Quote.builder(words, Quote.Kind.PARTIAL).span(span).build();
          byNumber.put(next, List.of(new Section(nobodys, true, next)));
          next++;
        }
      }
    }
    byNumber.values().forEach(this::addUtterance);
  }

  private boolean isQuote(Span span) {
    for (Quote quote : article.quotes()) {
      if (quote.kind().isMarked()
          && quote.span().isPresent()
          && quote.span().get().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private void addUtterance(List<Section> sections) {
    List<Word> words = new ArrayList<>();
    List<Integer> sectionOf = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      for (Word word : words(sections.get(i))) {
        words.add(word);
        sectionOf.add(i);
      }
    }
    if (!words.isEmpty()) {
      Part part = sections.get(0).quote().span().map(Span::part).orElse(Part.BODY);
      utterances.add(
          new Passage(
              Passage.Kind.UTTERANCE,
              part,
              words,
              ImmutableList.copyOf(sections),
              sectionOf.stream().mapToInt(Integer::intValue).toArray()));
    }
  }

  private List<Word> words(Section section) {
    if (!section.isInText()) {
      return WordReader.words(section.quote().text());
    }
    Span span = section.quote().span().orElseThrow();
    return WordReader.words(article.text(span.part()), span.start(), span.end());
  }
}

package org.onrecord.annotate.coreference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.actors.ActorMentions;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.ParsedParagraph;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.Actor;
import org.onrecord.model.Part;
import org.onrecord.text.ParagraphSplitter;

/** A body read as far as coreference asks for: its paragraphs and its names. */
final class ArticleUnderTest {

  final String text;
  final List<ParsedParagraph> paragraphs = new ArrayList<>();
  final ArticleNames names;

  private ArticleUnderTest(String text) {
    this.text = text;
    NameCollector collector = new NameCollector();
    for (Range<Integer> paragraph : ParagraphSplitter.split(text)) {
      ParsedParagraph parsed = ParsedParagraph.of(text, paragraph);
      collector.addNames(Part.BODY, text, parsed);
      paragraphs.add(parsed);
    }
    names = collector.roster();
  }

  static ArticleUnderTest of(String text) {
    return new ArticleUnderTest(text);
  }

  Sentence sentence(int number) {
    return paragraphs.get(0).sentences().get(number);
  }

  /** The first phrase of a sentence that is written so. */
  static NounPhrase phrase(Sentence sentence, String words) {
    return sentence
        .firstPhrase(phrase -> sentence.text(phrase.first(), phrase.last()).equals(words))
        .orElseThrow(
            () -> new AssertionError("no phrase “" + words + "” in " + sentence.phrases()));
  }

  /** Answers of a resolver that takes the first candidate, and takes down what it was asked. */
  PronounAntecedents antecedents(
      Map<Integer, ImmutableList<PronounResolver.Candidate>> asked, String... speakers) {
    ImmutableSetMultimap.Builder<Part, Integer> starts = ImmutableSetMultimap.builder();
    for (String speaker : speakers) {
      starts.put(Part.BODY, text.indexOf(speaker));
    }
    return antecedents(asked, starts.build());
  }

  private PronounAntecedents antecedents(
      Map<Integer, ImmutableList<PronounResolver.Candidate>> asked,
      SetMultimap<Part, Integer> speakers) {
    PronounResolver first =
        (pronoun, candidates) -> {
          asked.put(pronoun.start(), candidates);
          return new PronounResolver.Resolution(candidates.get(0).name(), .75);
        };
    List<Actor> actors = List.of();
    PronounAntecedents antecedents =
        new PronounAntecedents(names, ActorMentions.of(actors), speakers, first);
    antecedents.read(Part.BODY, paragraphs);
    return antecedents;
  }
}

package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Actor;
import org.onrecord.model.Part;
import org.onrecord.text.Paragraphs;

/** A body read as far as coreference asks for: its paragraphs and its names. */
final class ArticleUnderTest {

  final String text;
  final List<Frame> paragraphs = new ArrayList<>();
  final Roster names;

  private ArticleUnderTest(String text) {
    this.text = text;
    Census collector = new Census();
    for (Range<Integer> paragraph : Paragraphs.of(text)) {
      Frame parsed = Frame.of(text, paragraph);
      collector.take(Part.BODY, text, parsed);
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
  static Phrase phrase(Sentence sentence, String words) {
    return sentence
        .firstPhrase(phrase -> sentence.text(phrase.first(), phrase.last()).equals(words))
        .orElseThrow(
            () -> new AssertionError("no phrase “" + words + "” in " + sentence.phrases()));
  }

  /** Answers of a resolver that takes the first candidate, and takes down what it was asked. */
  Antecedents antecedents(Map<Integer, ImmutableList<Judge.Candidate>> asked, String... speakers) {
    ImmutableSetMultimap.Builder<Part, Integer> starts = ImmutableSetMultimap.builder();
    for (String speaker : speakers) {
      starts.put(Part.BODY, text.indexOf(speaker));
    }
    return antecedents(asked, starts.build());
  }

  private Antecedents antecedents(
      Map<Integer, ImmutableList<Judge.Candidate>> asked, SetMultimap<Part, Integer> speakers) {
    Judge first =
        (pronoun, candidates) -> {
          asked.put(pronoun.start(), candidates);
          return new Judge.Resolution(candidates.get(0).name(), .75);
        };
    List<Actor> actors = List.of();
    Antecedents antecedents = new Antecedents(names, NamedActors.of(actors), speakers, first);
    antecedents.read(Part.BODY, paragraphs);
    return antecedents;
  }
}

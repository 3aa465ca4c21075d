package org.onrecord.annotate.actors;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.names.LabelledName;
import org.onrecord.names.NameTagger;

/** Finds the recognized names of a text, before grouping by actor. Thread-safe. */
public final class RecognizedNames {

  private final NameRecognizer recogniser = new VotingNameRecognizer(NameTagger.english());

  /** The names in {@code text}, in order. */
  public List<LabelledName> of(String text) {
    return recogniser
        .names(TokenizedParagraph.of(Article.builder("text").body(text).build()))
        .stream()
        .map(name -> new LabelledName(name.span().start(), name.span().end(), name.kind()))
        .toList();
  }
}

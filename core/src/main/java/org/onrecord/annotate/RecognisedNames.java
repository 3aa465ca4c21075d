package org.onrecord.annotate;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.names.LabelledName;
import org.onrecord.names.NameTagger;

/** The names that are recognised in a text, before those of one actor are joined. Thread-safe. */
public final class RecognisedNames {

  private final NameRecogniser recogniser = new VotingRecogniser(NameTagger.english());

  /** The names in {@code text}, in order. */
  public List<LabelledName> of(String text) {
    return recogniser.names(Passage.of(Article.builder("text").body(text).build())).stream()
        .map(name -> new LabelledName(name.span().start(), name.span().end(), name.kind()))
        .toList();
  }
}

package org.onrecord.annotate.coreference;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.clause.MarkedSpan;
import org.onrecord.annotate.clause.NameChunker;
import org.onrecord.annotate.clause.ParsedParagraph;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.Part;
import org.onrecord.text.PersonName;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/** Collects the names of an article, by paragraph, for its {@link ArticleNames}. */
public final class NameCollector {

  private final List<ArticleNames.NameMention> mentions = new ArrayList<>();
  private final OfficeHolders offices = new OfficeHolders();

  /** Adds the names of a paragraph, inside and outside quotes. */
  public void addNames(Part part, String text, ParsedParagraph parsedParagraph) {
    for (Sentence sentence : parsedParagraph.sentences()) {
      addNames(part, text, sentence.tokens(), false);
      for (MarkedSpan markedSpan : sentence.markedSpans().values()) {
        int start = markedSpan.marks().innerStart();
        addNames(part, text, Tokenizer.tokens(text, start, markedSpan.marks().innerEnd()), true);
      }
    }
  }

  public ArticleNames roster() {
    return ArticleNames.of(mentions, offices);
  }

  private void addNames(Part part, String text, List<Token> tokens, boolean quoted) {
    int at = 0;
    while (at < tokens.size()) {
      if (!NameChunker.begins(tokens, at)) {
        at++;
        continue;
      }
      int last = NameChunker.end(tokens, at);
      int start = tokens.get(at).start();
      PersonName name = PersonName.of(text.substring(start, tokens.get(last).end()));
      if (!quoted) {
        offices.addBesideName(tokens, at, last, name);
      }
      mentions.add(new ArticleNames.NameMention(part, start, name));
      at = last + 1;
    }
  }
}

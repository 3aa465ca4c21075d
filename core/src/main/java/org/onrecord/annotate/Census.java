package org.onrecord.annotate;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Part;
import org.onrecord.text.PersonName;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/** Collects the names of an article, paragraph by paragraph, for its {@link Roster}. */
final class Census {

  private final List<Roster.NameMention> found = new ArrayList<>();
  private final Offices offices = new Offices();

  /** Takes down the names of a paragraph, the reporter's and those inside marks. */
  void take(Part part, String text, Frame parsedParagraph) {
    for (Sentence sentence : parsedParagraph.sentences()) {
      take(part, text, sentence.tokens(), false);
      for (Stretch markedSpan : sentence.markedSpans().values()) {
        int start = markedSpan.marks().innerStart();
        take(part, text, Tokenizer.tokens(text, start, markedSpan.marks().innerEnd()), true);
      }
    }
  }

  Roster roster() {
    return Roster.of(found, offices);
  }

  private void take(Part part, String text, List<Token> tokens, boolean quoted) {
    int at = 0;
    while (at < tokens.size()) {
      if (!NameRuns.begins(tokens, at)) {
        at++;
        continue;
      }
      int last = NameRuns.end(tokens, at);
      int start = tokens.get(at).start();
      PersonName name = PersonName.of(text.substring(start, tokens.get(last).end()));
      if (!quoted) {
        offices.take(tokens, at, last, name);
      }
      found.add(new Roster.NameMention(part, start, name));
      at = last + 1;
    }
  }
}

package org.onrecord.engine.schema;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Removes the full stops of acronyms, so that "U.S." and "US" are one word. */
final class AcronymFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  AcronymFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isAcronym()) {
      int length = 0;
      for (int i = 0; i < term.length(); i += 2) {
        term.buffer()[length++] = term.charAt(i);
      }
      term.setLength(length);
    }
    return true;
  }

  /**
   * Whether letters and full stops alternate, beginning with a letter: {@code u.s}, {@code u.s.a.}
   */
  private boolean isAcronym() {
    if (term.length() < 3) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(term.charAt(i)) : term.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}

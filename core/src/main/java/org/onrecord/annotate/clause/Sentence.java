package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Token;

/**
 * A parsed sentence with properties derived from its dependency tree, each computed on first use:
 * its speech clauses, the phrases that may be speakers, and the classes of its tokens.
 */
public final class Sentence extends ParsedSentence {

  private @Nullable ImmutableList<SpeechClause> speechClauses;
  private @Nullable ImmutableList<NounPhrase> speakers;
  private @Nullable TokenClasses tokenClasses;

  public Sentence(List<Token> tokens, ImmutableMap<Integer, MarkedSpan> markedSpans) {
    super(tokens, markedSpans);
  }

  /** Its verbs of saying that have a subject, with the subject. */
  public ImmutableList<SpeechClause> speechClauses() {
    ImmutableList<SpeechClause> cached = speechClauses;
    if (cached == null) {
      cached = SpeechClause.in(this);
      speechClauses = cached;
    }
    return cached;
  }

  /** The phrases that may be speakers, regardless of the quotation. */
  public ImmutableList<NounPhrase> speakers() {
    ImmutableList<NounPhrase> cached = speakers;
    if (cached == null) {
      cached =
          Stream.concat(
                  speechClauses().stream().limit(1).map(SpeechClause::subject),
                  SubjectFinder.ofSentence(this, size()).stream())
              .collect(ImmutableList.toImmutableList());
      speakers = cached;
    }
    return cached;
  }

  /** The classes of its tokens. */
  public TokenClasses tokenClasses() {
    TokenClasses cached = tokenClasses;
    if (cached == null) {
      cached = TokenClasses.of(this);
      tokenClasses = cached;
    }
    return cached;
  }
}

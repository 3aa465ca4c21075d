package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.clause.AttributedSpan;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.annotate.clause.ParsedParagraph;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.QuotedSpan;

/**
 * Asks the rules, and then the chooser, who said each marked span of one part of an article,
 * paragraph by paragraph. Not thread-safe.
 */
public final class QuoteAttributor {

  /** A fragment of which it is likelier than this that nobody said it is no quote. */
  private static final double MAX_FRAGMENT_NO_SPEAKER = .65;

  /** The same for whole utterances and in headlines, which are more often speech than they look. */
  private static final double MAX_UTTERANCE_NO_SPEAKER = .85;

  private record Asked(QuoteContext context, Map<AttributionRule, SpeakerMention> answers) {}

  private final Part part;
  private final boolean hasNoTitle;
  private final SpeakerClassifier speakerClassifier;
  private final SpeakerHistory history = new SpeakerHistory();
  private int paragraphCount;
  private boolean endsInOpenQuote;

  /**
   * @param untitled whether the part begins with the article's headline, for want of a title
   */
  public QuoteAttributor(Part part, boolean untitled, SpeakerClassifier speakerClassifier) {
    this.part = part;
    this.hasNoTitle = untitled;
    this.speakerClassifier = speakerClassifier;
  }

  /** What is quoted between marks in the next paragraph, in the order of the text. */
  public List<AttributedSpan> attribute(
      ParsedParagraph parsedParagraph, Optional<ParsedParagraph> following) {
    history.begin(parsedParagraph, following);
    history.setContinued(endsInOpenQuote);
    history.headline(part == Part.TITLE || hasNoTitle && paragraphCount == 0);
    paragraphCount++;
    List<Asked> contexts = quoteContexts(parsedParagraph.sentences());
    applyRules(RuleMatchers.SENTENCE_RULES, contexts);
    applyRules(RuleMatchers.CONTEXT_RULES, contexts);
    List<AttributedSpan> said = new ArrayList<>();
    for (Asked asked : contexts) {
      classify(asked).ifPresent(said::add);
    }
    endsInOpenQuote =
        !contexts.isEmpty()
            && !contexts.get(contexts.size() - 1).context().markedSpan().marks().isClosed();
    return said;
  }

  private void applyRules(ImmutableMap<AttributionRule, RuleMatcher> rules, List<Asked> contexts) {
    for (Asked asked : contexts) {
      rules.forEach(
          (rule, finder) ->
              finder.find(asked.context()).ifPresent(answer -> asked.answers().put(rule, answer)));
      asked.answers().entrySet().stream()
          .findFirst()
          .ifPresent(
              best ->
                  history.found(
                      asked.context().markedSpan(),
                      Attribution.of(best.getKey(), best.getValue())));
    }
  }

  private Optional<AttributedSpan> classify(Asked asked) {
    QuoteContext context = asked.context();
    history.forget(context.markedSpan());
    if (continuesSpeech(asked)) {
      history
          .lastQuotedBefore()
          .ifPresent(same -> history.found(context.markedSpan(), same.continued()));
      return Optional.of(attributedSpan(context));
    }
    SpeakerClassifier.Choice choice =
        speakerClassifier.classify(context, SpeakerCandidates.of(context, asked.answers()));
    choice
        .candidate()
        .map(speaker -> attribution(speaker, choice.confidence()))
        .ifPresent(speaker -> history.found(context.markedSpan(), speaker));
    boolean fragment = QuoteKinds.of(context) == Quote.Kind.PARTIAL && !context.isHeadline();
    return choice.noSpeaker() > (fragment ? MAX_FRAGMENT_NO_SPEAKER : MAX_UTTERANCE_NO_SPEAKER)
        ? Optional.empty()
        : Optional.of(attributedSpan(context));
  }

  /**
   * Whether the speech of the paragraph before goes on and no verb says otherwise: then there is
   * nothing to choose.
   */
  private static boolean continuesSpeech(Asked asked) {
    return asked.answers().keySet().stream()
        .findFirst()
        .filter(rule -> rule == AttributionRule.CONTINUED)
        .isPresent();
  }

  private AttributedSpan attributedSpan(QuoteContext context) {
    QuotedSpan marks = context.markedSpan().marks();
    Span span = new Span(part, marks.start(), marks.end());
    return new AttributedSpan(span, QuoteKinds.of(context), history.of(context.markedSpan()));
  }

  private static Attribution attribution(SpeakerCandidate speaker, double confidence) {
    AttributionRule rule = speaker.rules().stream().findFirst().orElse(AttributionRule.LEARNED);
    SpeakerMention answer = speaker.mention();
    return new Attribution(rule, answer.sentence(), answer.speaker(), answer.cue(), confidence);
  }

  private List<Asked> quoteContexts(ImmutableList<Sentence> sentences) {
    List<Asked> contexts = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      Sentence sentence = sentences.get(number);
      for (int at : sentence.markedSpans().keySet()) {
        contexts.add(
            new Asked(
                QuoteContext.of(sentence, number, at, history),
                new EnumMap<>(AttributionRule.class)));
      }
    }
    return contexts;
  }
}

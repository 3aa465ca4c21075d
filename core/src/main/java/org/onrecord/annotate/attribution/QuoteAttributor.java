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
 * Attributes the quotations of one part of an article, paragraph by paragraph: applies the rules,
 * then the classifier. Not thread-safe.
 */
public final class QuoteAttributor {

  /** A fragment is not a quote if the probability that nobody said it is higher than this. */
  private static final double MAX_FRAGMENT_NO_SPEAKER = .65;

  /** The same for whole utterances and in headlines, which are more often speech. */
  private static final double MAX_UTTERANCE_NO_SPEAKER = .85;

  private record RuleProposals(
      QuoteContext context, Map<AttributionRule, SpeakerMention> answers) {}

  private final Part part;
  private final boolean hasNoTitle;
  private final SpeakerClassifier speakerClassifier;
  private final SpeakerHistory history = new SpeakerHistory();
  private int paragraphCount;
  private boolean endsInOpenQuote;

  /**
   * @param untitled whether the part starts with the headline because the title is empty
   */
  public QuoteAttributor(Part part, boolean untitled, SpeakerClassifier speakerClassifier) {
    this.part = part;
    this.hasNoTitle = untitled;
    this.speakerClassifier = speakerClassifier;
  }

  /** The quotations in the next paragraph, in the order of the text. */
  public List<AttributedSpan> attribute(
      ParsedParagraph parsedParagraph, Optional<ParsedParagraph> following) {
    history.begin(parsedParagraph, following);
    history.setContinued(endsInOpenQuote);
    history.headline(part == Part.TITLE || hasNoTitle && paragraphCount == 0);
    paragraphCount++;
    List<RuleProposals> contexts = quoteContexts(parsedParagraph.sentences());
    applyRules(RuleMatchers.SENTENCE_RULES, contexts);
    applyRules(RuleMatchers.CONTEXT_RULES, contexts);
    List<AttributedSpan> attributed = new ArrayList<>();
    for (RuleProposals proposals : contexts) {
      classify(proposals).ifPresent(attributed::add);
    }
    endsInOpenQuote =
        !contexts.isEmpty()
            && !contexts.get(contexts.size() - 1).context().markedSpan().marks().isClosed();
    return attributed;
  }

  private void applyRules(
      ImmutableMap<AttributionRule, RuleMatcher> rules, List<RuleProposals> contexts) {
    for (RuleProposals proposals : contexts) {
      rules.forEach(
          (rule, matcher) ->
              matcher
                  .find(proposals.context())
                  .ifPresent(answer -> proposals.answers().put(rule, answer)));
      proposals.answers().entrySet().stream()
          .findFirst()
          .ifPresent(
              best ->
                  history.found(
                      proposals.context().markedSpan(),
                      Attribution.of(best.getKey(), best.getValue())));
    }
  }

  private Optional<AttributedSpan> classify(RuleProposals proposals) {
    QuoteContext context = proposals.context();
    history.forget(context.markedSpan());
    if (MentionedWords.is(context)) {
      return Optional.empty();
    }
    Optional<Attribution> certain = CertainRules.attribution(context);
    if (certain.isPresent()) {
      history.found(context.markedSpan(), certain.get());
      return Optional.of(attributedSpan(context));
    }
    if (continuesSpeech(proposals)) {
      history
          .lastQuotedBefore()
          .ifPresent(same -> history.found(context.markedSpan(), same.continued()));
      return Optional.of(attributedSpan(context));
    }
    SpeakerClassifier.Classification classification =
        speakerClassifier.classify(context, SpeakerCandidates.of(context, proposals.answers()));
    boolean attribute = MentionedWords.isAttribute(context);
    classification
        .candidate()
        .filter(speaker -> !attribute)
        .map(speaker -> attribution(speaker, classification.confidence()))
        .ifPresent(speaker -> history.found(context.markedSpan(), speaker));
    boolean fragment = QuoteKinds.of(context) == Quote.Kind.PARTIAL && !context.isHeadline();
    return classification.noSpeaker()
            > (fragment ? MAX_FRAGMENT_NO_SPEAKER : MAX_UTTERANCE_NO_SPEAKER)
        ? Optional.empty()
        : Optional.of(attributedSpan(context));
  }

  /**
   * Whether speech continues from the previous paragraph and no verb says otherwise; then no
   * classification is needed.
   */
  private static boolean continuesSpeech(RuleProposals proposals) {
    return proposals.answers().keySet().stream()
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

  private List<RuleProposals> quoteContexts(ImmutableList<Sentence> sentences) {
    List<RuleProposals> contexts = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      Sentence sentence = sentences.get(number);
      for (int at : sentence.markedSpans().keySet()) {
        contexts.add(
            new RuleProposals(
                QuoteContext.of(sentence, number, at, history),
                new EnumMap<>(AttributionRule.class)));
      }
    }
    return contexts;
  }
}

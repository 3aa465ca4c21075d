package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.Quoted;

/**
 * Asks the rules, and then the chooser, who said each marked span of one part of an article,
 * paragraph by paragraph. Not thread-safe.
 */
final class Attributor {

  /** A fragment of which it is likelier than this that nobody said it is no quote. */
  private static final double NOBODYS_FRAGMENT = .65;

  /** The same for whole utterances and in headlines, which are more often speech than they look. */
  private static final double NOBODYS_UTTERANCE = .85;

  private record Asked(Site context, Map<Rule, Answer> answers) {}

  private final Part part;
  private final boolean untitled;
  private final Chooser speakerClassifier;
  private final Discourse history = new Discourse();
  private int paragraphs;
  private boolean leftOpen;

  /**
   * @param untitled whether the part begins with the article's headline, for want of a title
   */
  Attributor(Part part, boolean untitled, Chooser speakerClassifier) {
    this.part = part;
    this.untitled = untitled;
    this.speakerClassifier = speakerClassifier;
  }

  /** What is quoted between marks in the next paragraph, in the order of the text. */
  List<Said> paragraph(Frame parsedParagraph, Optional<Frame> following) {
    history.begin(parsedParagraph, following);
    history.continues(leftOpen);
    history.headline(part == Part.TITLE || untitled && paragraphs == 0);
    paragraphs++;
    List<Asked> contexts = sites(parsedParagraph.sentences());
    ask(Rules.OF_SENTENCE, contexts);
    ask(Rules.AROUND, contexts);
    List<Said> said = new ArrayList<>();
    for (Asked asked : contexts) {
      choose(asked).ifPresent(said::add);
    }
    leftOpen =
        !contexts.isEmpty()
            && !contexts.get(contexts.size() - 1).context().markedSpan().marks().isClosed();
    return said;
  }

  private void ask(ImmutableMap<Rule, Finder> rules, List<Asked> contexts) {
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

  private Optional<Said> choose(Asked asked) {
    Site context = asked.context();
    history.forget(context.markedSpan());
    if (goesOn(asked)) {
      history.lastBefore().ifPresent(same -> history.found(context.markedSpan(), same.goingOn()));
      return Optional.of(said(context));
    }
    Chooser.Choice choice =
        speakerClassifier.choose(context, Contenders.of(context, asked.answers()));
    choice
        .candidate()
        .map(speaker -> attribution(speaker, choice.confidence()))
        .ifPresent(speaker -> history.found(context.markedSpan(), speaker));
    boolean fragment = Kinds.of(context) == Quote.Kind.PARTIAL && !context.isHeadline();
    return choice.nobody() > (fragment ? NOBODYS_FRAGMENT : NOBODYS_UTTERANCE)
        ? Optional.empty()
        : Optional.of(said(context));
  }

  /**
   * Whether the speech of the paragraph before goes on and no verb says otherwise: then there is
   * nothing to choose.
   */
  private static boolean goesOn(Asked asked) {
    return asked.answers().keySet().stream()
        .findFirst()
        .filter(rule -> rule == Rule.CONTINUED)
        .isPresent();
  }

  private Said said(Site context) {
    Quoted marks = context.markedSpan().marks();
    Span span = new Span(part, marks.start(), marks.end());
    return new Said(span, Kinds.of(context), history.of(context.markedSpan()));
  }

  private static Attribution attribution(Contender speaker, double confidence) {
    Rule rule = speaker.rules().stream().findFirst().orElse(Rule.LEARNED);
    Answer answer = speaker.answer();
    return new Attribution(rule, answer.sentence(), answer.speaker(), answer.cue(), confidence);
  }

  private List<Asked> sites(ImmutableList<Sentence> sentences) {
    List<Asked> contexts = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      Sentence sentence = sentences.get(number);
      for (int at : sentence.markedSpans().keySet()) {
        contexts.add(new Asked(Site.of(sentence, number, at, history), new EnumMap<>(Rule.class)));
      }
    }
    return contexts;
  }
}

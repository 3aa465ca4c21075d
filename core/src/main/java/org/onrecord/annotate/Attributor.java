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
 * Asks the rules, and then the chooser, who said each marked stretch of one part of an article,
 * paragraph by paragraph. Not thread-safe.
 */
final class Attributor {

  /** A fragment of which it is likelier than this that nobody said it is no quote. */
  private static final double NOBODYS_FRAGMENT = .65;

  /** The same for whole utterances and in headlines, which are more often speech than they look. */
  private static final double NOBODYS_UTTERANCE = .85;

  private record Asked(Site site, Map<Rule, Answer> answers) {}

  private final Part part;
  private final boolean untitled;
  private final Chooser chooser;
  private final Discourse discourse = new Discourse();
  private int paragraphs;
  private boolean leftOpen;

  /**
   * @param untitled whether the part begins with the article's headline, for want of a title
   */
  Attributor(Part part, boolean untitled, Chooser chooser) {
    this.part = part;
    this.untitled = untitled;
    this.chooser = chooser;
  }

  /** What is quoted between marks in the next paragraph, in the order of the text. */
  List<Said> paragraph(Frame frame, Optional<Frame> following) {
    discourse.begin(frame, following);
    discourse.continues(leftOpen);
    discourse.headline(part == Part.TITLE || untitled && paragraphs == 0);
    paragraphs++;
    List<Asked> sites = sites(frame.sentences());
    ask(Rules.OF_SENTENCE, sites);
    ask(Rules.AROUND, sites);
    List<Said> said = new ArrayList<>();
    for (Asked asked : sites) {
      choose(asked).ifPresent(said::add);
    }
    leftOpen = !sites.isEmpty() && !sites.get(sites.size() - 1).site().stretch().marks().isClosed();
    return said;
  }

  private void ask(ImmutableMap<Rule, Finder> rules, List<Asked> sites) {
    for (Asked asked : sites) {
      rules.forEach(
          (rule, finder) ->
              finder.find(asked.site()).ifPresent(answer -> asked.answers().put(rule, answer)));
      asked.answers().entrySet().stream()
          .findFirst()
          .ifPresent(
              best ->
                  discourse.found(
                      asked.site().stretch(), Attribution.of(best.getKey(), best.getValue())));
    }
  }

  private Optional<Said> choose(Asked asked) {
    Site site = asked.site();
    discourse.forget(site.stretch());
    if (goesOn(asked)) {
      discourse.lastBefore().ifPresent(same -> discourse.found(site.stretch(), same.goingOn()));
      return Optional.of(said(site));
    }
    Chooser.Choice choice = chooser.choose(site, Contenders.of(site, asked.answers()));
    choice
        .contender()
        .map(speaker -> attribution(speaker, choice.confidence()))
        .ifPresent(speaker -> discourse.found(site.stretch(), speaker));
    boolean fragment = Kinds.of(site) == Quote.Kind.PARTIAL && !site.isHeadline();
    return choice.nobody() > (fragment ? NOBODYS_FRAGMENT : NOBODYS_UTTERANCE)
        ? Optional.empty()
        : Optional.of(said(site));
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

  private Said said(Site site) {
    Quoted marks = site.stretch().marks();
    Span span = new Span(part, marks.start(), marks.end());
    return new Said(span, Kinds.of(site), discourse.of(site.stretch()));
  }

  private static Attribution attribution(Contender speaker, double confidence) {
    Rule rule = speaker.rules().stream().findFirst().orElse(Rule.LEARNED);
    Answer answer = speaker.answer();
    return new Attribution(rule, answer.sentence(), answer.speaker(), answer.cue(), confidence);
  }

  private List<Asked> sites(ImmutableList<Sentence> sentences) {
    List<Asked> sites = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      Sentence sentence = sentences.get(number);
      for (int at : sentence.stretches().keySet()) {
        sites.add(new Asked(Site.of(sentence, number, at, discourse), new EnumMap<>(Rule.class)));
      }
    }
    return sites;
  }
}

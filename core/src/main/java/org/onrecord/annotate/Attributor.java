package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.Quoted;

/**
 * Asks the rules who said each marked stretch of one part of an article, paragraph by paragraph.
 * Not thread-safe.
 */
final class Attributor {

  private final Part part;
  private final boolean untitled;
  private int paragraphs;
  private final Discourse discourse = new Discourse();
  private boolean leftOpen;

  /**
   * @param untitled whether the part begins with the article's headline, for want of a title
   */
  Attributor(Part part, boolean untitled) {
    this.part = part;
    this.untitled = untitled;
  }

  /** What is quoted in the next paragraph, marked stretches first. */
  List<Said> paragraph(Frame frame) {
    discourse.begin(frame);
    discourse.continues(leftOpen);
    discourse.headline(part == Part.TITLE || untitled && paragraphs == 0);
    paragraphs++;
    List<Site> sites = sites(frame.sentences());
    ask(Rules.OF_SENTENCE, sites);
    ask(Rules.AROUND, sites);
    List<Said> said = new ArrayList<>();
    for (Site site : sites) {
      Quoted marks = site.stretch().marks();
      Optional<Attribution> attribution = discourse.of(site.stretch());
      said.add(
          new Said(
              new Span(part, marks.start(), marks.end()),
              Kinds.of(site),
              attribution.filter(a -> SpeechTest.isSpeech(site, a))));
    }
    for (Sentence sentence : frame.sentences()) {
      Rules.reportedIn(sentence).forEach(reported -> said.add(indirect(sentence, reported)));
    }
    leftOpen = !sites.isEmpty() && !sites.get(sites.size() - 1).stretch().marks().isClosed();
    return said;
  }

  private Said indirect(Sentence sentence, Reported reported) {
    int start = sentence.token(reported.clause().first()).start();
    int end = sentence.token(reported.clause().last()).end();
    return new Said(
        new Span(part, start, end), Quote.Kind.INDIRECT, Optional.of(reported.attribution()));
  }

  private void ask(ImmutableMap<Rule, Finder> rules, List<Site> sites) {
    for (Site site : sites) {
      if (discourse.of(site.stretch()).isEmpty()) {
        Rules.ask(rules, site).ifPresent(answer -> discourse.found(site.stretch(), answer));
      }
    }
  }

  private List<Site> sites(ImmutableList<Sentence> sentences) {
    List<Site> sites = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      Sentence sentence = sentences.get(number);
      for (int at : sentence.stretches().keySet()) {
        sites.add(new Site(sentence, number, at, discourse));
      }
    }
    return sites;
  }
}

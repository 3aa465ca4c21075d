package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Part;

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

  /** What the stretches of the next paragraph are, in order. */
  List<Said> paragraph(Frame frame) {
    discourse.begin(frame);
    discourse.continues(leftOpen);
    discourse.headline(part == Part.TITLE || untitled && paragraphs == 0);
    paragraphs++;
    List<Site> sites = sites(frame.sentences());
    ask(Rule.Scope.SENTENCE, sites);
    ask(Rule.Scope.AROUND, sites);
    List<Said> said = new ArrayList<>();
    for (Site site : sites) {
      Optional<Attribution> attribution = discourse.of(site.stretch());
      said.add(new Said(part, site, attribution.filter(a -> SpeechTest.isSpeech(site, a))));
    }
    leftOpen = !sites.isEmpty() && !sites.get(sites.size() - 1).stretch().marks().isClosed();
    return said;
  }

  private void ask(Rule.Scope scope, List<Site> sites) {
    for (Site site : sites) {
      if (discourse.of(site.stretch()).isEmpty()) {
        Rule.ask(scope, site).ifPresent(answer -> discourse.found(site.stretch(), answer));
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

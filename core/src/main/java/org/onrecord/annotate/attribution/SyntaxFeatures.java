package org.onrecord.annotate.attribution;

import org.onrecord.annotate.clause.GoverningVerb;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.linear.FeatureSink;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.Relation;

/** Features of the syntactic relation between candidate and quotation. */
final class SyntaxFeatures {

  private SyntaxFeatures() {}

  static void add(ContextFeatures contextFeatures, SpeakerCandidate candidate, FeatureSink to) {
    Sentence own = candidate.sentence();
    DependencyTree tree = own.tree();
    int head = candidate.phrase().head(tree);
    String place = candidate.position().name();
    String relation = tree.relation(head).name();
    to.add("relation+place", relation, place);
    to.add("relation+form", relation, candidate.phrase().form().name());
    to.add("tag+place", tree.tag(head).name(), place);
    if (tree.head(head) >= 0) {
      to.add("relation+head-tag", relation, tree.tag(tree.head(head)).name());
      to.add("relation+head-class", relation, own.tokenClasses().at(tree.head(head)));
      to.add("head-root", tree.head(tree.head(head)) < 0 ? "root" : "inside", relation);
    }
    if (candidate.isInQuoteSentence()) {
      path(contextFeatures, head, to);
      governs(contextFeatures, candidate.phrase(), relation, to);
    }
  }

  private static void path(ContextFeatures contextFeatures, int head, FeatureSink to) {
    DependencyTree tree = contextFeatures.sentence().tree();
    int at = contextFeatures.at();
    int up = 0;
    int word = head;
    String last = "";
    while (tree.head(word) >= 0 && !tree.isDominatedBy(at, word)) {
      last = tree.relation(word).name();
      word = tree.head(word);
      up++;
    }
    int down = 0;
    String step = "";
    int below = at;
    while (below != word && tree.head(below) >= 0) {
      step = tree.relation(below).name();
      below = tree.head(below);
      down++;
    }
    to.add("path", SpeakerFeatures.countClass(up), SpeakerFeatures.countClass(down));
    to.add("path-ends", last, step);
    to.add("path-up", SpeakerFeatures.countClass(up), last);
    to.add("path-down", SpeakerFeatures.countClass(down), step);
    to.add("path-top", contextFeatures.sentence().tokenClasses().at(word), last);
    to.add("path-top-tag", tree.tag(word).name(), last);
    if (last.equals("OWNER") || up == 0) {
      to.add("owns", contextFeatures.sentence().word(word), step);
    }
  }

  private static void governs(
      ContextFeatures contextFeatures, NounPhrase phrase, String relation, FeatureSink to) {
    Sentence sentence = contextFeatures.sentence();
    QuoteShape shape = contextFeatures.shape();
    boolean any = false;
    for (GoverningVerb governingVerb : contextFeatures.context().governingVerbs()) {
      if (!phrase.covers(governingVerb.subject())) {
        continue;
      }
      any = true;
      String place = governingVerb.position().name();
      String verb = sentence.word(governingVerb.verb());
      String kind = sentence.tokenClasses().at(governingVerb.verb());
      boolean shared =
          sentence.tree().dependent(governingVerb.verb(), Relation.SUBJECT)
              != governingVerb.subject();
      to.add("governs", place, governingVerb.relation().name());
      to.add("governs+class", place, kind);
      to.add("governs+verb", place, verb);
      to.add("governs+verb+step", verb, governingVerb.relation().name());
      to.add("governs+shared", shared ? "shared" : "own", kind);
      to.add("governs+size", place, shape.size());
      to.add("governs+opening", place, shape.opening());
      to.add(
          "governs+before",
          place,
          governingVerb.verb() < contextFeatures.at() ? "before" : "behind");
    }
    if (!any) {
      to.add("governs", "none", relation);
      to.add("governs+draft", "none", contextFeatures.bestRule());
    }
  }

  /** Syntactic features of the quotation for "nobody". */
  static void addNoSpeaker(ContextFeatures contextFeatures, FeatureSink to) {
    Sentence sentence = contextFeatures.sentence();
    DependencyTree tree = sentence.tree();
    int at = contextFeatures.at();
    QuoteShape shape = contextFeatures.shape();
    String relation = tree.relation(at).name();
    to.add("nobody:relation+size", relation, shape.size());
    to.add("nobody:relation+capitals", relation, shape.capitals());
    to.add("nobody:relation+ending", relation, shape.ending());
    to.add("nobody:first", tree.first(at) < at ? sentence.word(tree.first(at)) : "", relation);
    if (tree.head(at) >= 0) {
      to.add("nobody:head-tag+relation", tree.tag(tree.head(at)).name(), relation);
      to.add("nobody:head-class+relation", sentence.tokenClasses().at(tree.head(at)), relation);
      to.add("nobody:head+relation", sentence.word(tree.head(at)), relation);
    }
    boolean says = false;
    for (GoverningVerb governingVerb : contextFeatures.context().governingVerbs()) {
      if (sentence.cue(governingVerb.verb()).isPresent()) {
        says = true;
        to.add("nobody:governor+size", sentence.word(governingVerb.verb()), shape.size());
        to.add(
            "nobody:governor+place",
            governingVerb.position().name(),
            governingVerb.relation().name());
      }
    }
    to.add("nobody:saying+size", says ? "says" : "mute", shape.size());
    to.add("nobody:saying+capitals", says ? "says" : "mute", shape.capitals());
  }
}

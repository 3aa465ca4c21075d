package org.onrecord.annotate;

import org.onrecord.syntax.Relation;
import org.onrecord.syntax.Tree;

/** What a contender is to the stretch by the grammar of the sentence. */
final class TreeTraits {

  private TreeTraits() {}

  static void add(Setting setting, Contender contender, Traits to) {
    Sentence own = contender.sentence();
    Tree tree = own.tree();
    int head = contender.phrase().head(tree);
    String place = contender.place().name();
    String relation = tree.relation(head).name();
    to.add("relation+place", relation, place);
    to.add("relation+form", relation, contender.phrase().form().name());
    to.add("tag+place", tree.tag(head).name(), place);
    if (tree.head(head) >= 0) {
      to.add("relation+head-tag", relation, tree.tag(tree.head(head)).name());
      to.add("relation+head-class", relation, own.landmarks().at(tree.head(head)));
      to.add("head-root", tree.head(tree.head(head)) < 0 ? "root" : "inside", relation);
    }
    if (contender.isNear()) {
      path(setting, head, to);
      governs(setting, contender.phrase(), relation, to);
    }
  }

  private static void path(Setting setting, int head, Traits to) {
    Tree tree = setting.sentence().tree();
    int at = setting.at();
    int up = 0;
    int word = head;
    String last = "";
    while (tree.head(word) >= 0 && !tree.isUnder(at, word)) {
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
    to.add("path", Evidence.few(up), Evidence.few(down));
    to.add("path-ends", last, step);
    to.add("path-up", Evidence.few(up), last);
    to.add("path-down", Evidence.few(down), step);
    to.add("path-top", setting.sentence().landmarks().at(word), last);
    to.add("path-top-tag", tree.tag(word).name(), last);
    if (last.equals("OWNER") || up == 0) {
      to.add("owns", setting.sentence().word(word), step);
    }
  }

  private static void governs(Setting setting, Phrase phrase, String relation, Traits to) {
    Sentence sentence = setting.sentence();
    Look look = setting.look();
    boolean any = false;
    for (Governor governor : setting.site().governors()) {
      if (!phrase.covers(governor.subject())) {
        continue;
      }
      any = true;
      String place = governor.place().name();
      String verb = sentence.word(governor.verb());
      String kind = sentence.landmarks().at(governor.verb());
      boolean shared =
          sentence.tree().dependent(governor.verb(), Relation.SUBJECT) != governor.subject();
      to.add("governs", place, governor.step().name());
      to.add("governs+class", place, kind);
      to.add("governs+verb", place, verb);
      to.add("governs+verb+step", verb, governor.step().name());
      to.add("governs+shared", shared ? "shared" : "own", kind);
      to.add("governs+size", place, look.size());
      to.add("governs+opening", place, look.opening());
      to.add("governs+before", place, governor.verb() < setting.at() ? "before" : "behind");
    }
    if (!any) {
      to.add("governs", "none", relation);
      to.add("governs+draft", "none", setting.draft());
    }
  }

  /** What a stretch is in its sentence, by which things are told from speech. */
  static void ofNobody(Setting setting, Traits to) {
    Sentence sentence = setting.sentence();
    Tree tree = sentence.tree();
    int at = setting.at();
    Look look = setting.look();
    String relation = tree.relation(at).name();
    to.add("nobody:relation+size", relation, look.size());
    to.add("nobody:relation+capitals", relation, look.capitals());
    to.add("nobody:relation+ending", relation, look.ending());
    to.add("nobody:first", tree.first(at) < at ? sentence.word(tree.first(at)) : "", relation);
    if (tree.head(at) >= 0) {
      to.add("nobody:head-tag+relation", tree.tag(tree.head(at)).name(), relation);
      to.add("nobody:head-class+relation", sentence.landmarks().at(tree.head(at)), relation);
      to.add("nobody:head+relation", sentence.word(tree.head(at)), relation);
    }
    boolean saying = false;
    for (Governor governor : setting.site().governors()) {
      if (sentence.cue(governor.verb()).isPresent()) {
        saying = true;
        to.add("nobody:governor+size", sentence.word(governor.verb()), look.size());
        to.add("nobody:governor+place", governor.place().name(), governor.step().name());
      }
    }
    to.add("nobody:saying+size", saying ? "says" : "mute", look.size());
    to.add("nobody:saying+capitals", saying ? "says" : "mute", look.capitals());
  }
}

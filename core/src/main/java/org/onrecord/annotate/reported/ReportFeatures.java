package org.onrecord.annotate.reported;

import java.util.Locale;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.TokenClass;
import org.onrecord.linear.FeatureSink;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.syntax.Relation;

/** Features of a {@link ReportCandidate}. */
final class ReportFeatures {

  private ReportFeatures() {}

  static void add(Sentence sentence, ReportCandidate report, FeatureSink features) {
    addCue(sentence, report, features);
    addWords(sentence, report, features);
  }

  /** Features shared by all candidates with the same relation to a cue. */
  static void addCue(Sentence sentence, ReportCandidate report, FeatureSink features) {
    DependencyTree tree = sentence.tree();
    String way = report.way().name();
    int cue = report.cue();
    String word = sentence.word(cue);
    String source = source(sentence, report.source());
    features.add("way", way);
    features.add("cue", word);
    features.add("cue way", word, way);
    features.add("cue known", way, sentence.tokenClasses().at(cue));
    features.add("cue tag", way, tree.tag(cue).name());
    features.add("cue end", way, suffix(word));
    features.add("cue of", way, tree.relation(cue).name());
    features.add("cue over", word, head(sentence, cue));
    features.add("before cue", way, sentence.tokenClasses().at(cue - 1));
    features.add("before cue word", TokenClass.word(sentence, cue - 1), way);
    features.add("after cue", word, TokenClass.word(sentence, cue + 1));
    features.add("auxiliary", auxiliary(sentence, cue), way);
    features.add("source", source);
    features.add("source way", source, way);
    features.add("source cue", source, suffix(word));
    features.add("source word", TokenClass.word(sentence, report.source()));
    features.add("case", sentence.isTitleCased() ? "titled" : "plain", way);
  }

  /** Features of the words themselves. */
  static void addWords(Sentence sentence, ReportCandidate report, FeatureSink features) {
    String way = report.way().name();
    String word = sentence.word(report.cue());
    String opening = opening(sentence, report.first());
    String ending = ending(sentence, report.last());
    String verbs = verbs(sentence.tree(), report);
    features.add("cue opening", word, opening);
    features.add("opening", way, opening);
    features.add("opens with", way, TokenClass.word(sentence, report.first()));
    features.add("top", way, top(sentence, report));
    features.add("size", way, size(report.size()));
    features.add("ending", way, ending);
    features.add("behind", way, after(sentence, report.last()));
    features.add("behind word", TokenClass.word(sentence, report.last() + 1), ending);
    features.add("behind cue", word, ending);
    features.add("gap", way, gap(report));
    features.add("object", way, hasObject(sentence.tree(), report) ? opening : "none");
    features.add("verbs", way, verbs);
    features.add("verbs cue", word, verbs);
    features.add("behind tag", way, tagAfter(sentence, report.last()));
    features.add("marks", way, marks(sentence, report));
  }

  private static String opening(Sentence sentence, int first) {
    if (sentence.isMarkedSpan(first)) {
      return TokenClass.word(sentence, first);
    }
    PartOfSpeech tag = sentence.tree().tag(first);
    boolean closed =
        tag == PartOfSpeech.PREPOSITION || tag == PartOfSpeech.TO || tag == PartOfSpeech.WH;
    return closed ? sentence.word(first) : tag.name();
  }

  private static String top(Sentence sentence, ReportCandidate report) {
    DependencyTree tree = sentence.tree();
    int at = report.first();
    while (tree.head(at) >= report.first() && tree.head(at) <= report.last()) {
      at = tree.head(at);
    }
    boolean isComplete = tree.first(at) == report.first();
    return tree.tag(at).name() + (isComplete ? "" : " part");
  }

  private static String source(Sentence sentence, int source) {
    DependencyTree tree = sentence.tree();
    PartOfSpeech tag = tree.tag(source);
    if (tag == PartOfSpeech.PRONOUN
        || tag == PartOfSpeech.DETERMINER
        || tag == PartOfSpeech.POSSESSIVE_PRONOUN) {
      return sentence.word(source);
    }
    if (tag == PartOfSpeech.NAME) {
      return tree.tag(Math.max(0, source - 1)) == PartOfSpeech.NAME ? "Full Name" : "Name";
    }
    if (tag != PartOfSpeech.NOUN) {
      return tag.name();
    }
    String word = sentence.word(source);
    return ClosedClasses.PEOPLE_NOUNS.contains(word)
        ? "person"
        : ClosedClasses.GROUP_NOUNS.contains(word) ? "group" : "noun";
  }

  private static String head(Sentence sentence, int cue) {
    int head = sentence.tree().head(cue);
    return head < 0 ? "" : sentence.word(head);
  }

  /** The auxiliaries and negation of the verb: "would", "not", "was". */
  private static String auxiliary(Sentence sentence, int cue) {
    DependencyTree tree = sentence.tree();
    StringBuilder words = new StringBuilder();
    for (int word : tree.dependents(cue)) {
      if (word < cue && (tree.is(word, Relation.AUXILIARY) || tree.is(word, Relation.NEGATION))) {
        words.append(words.isEmpty() ? "" : " ").append(sentence.word(word));
      }
    }
    return words.toString();
  }

  private static String size(int size) {
    return size < 6
        ? Integer.toString(size)
        : size < 9 ? "6-8" : size < 15 ? "9-14" : size < 25 ? "15-24" : "25+";
  }

  private static String ending(Sentence sentence, int last) {
    return last + 1 >= sentence.size() || last + 2 == sentence.size() && !isWord(sentence, last + 1)
        ? "$"
        : sentence.tokenClasses().at(last + 1);
  }

  /**
   * The relation of the next word to its head, and whether the words before it are separated from
   * the head.
   */
  private static String after(Sentence sentence, int last) {
    DependencyTree tree = sentence.tree();
    int next = last + 1;
    while (next < sentence.size() && !isWord(sentence, next)) {
      next++;
    }
    return next == sentence.size() ? "$" : tree.relation(next).name();
  }

  private static boolean isWord(Sentence sentence, int at) {
    return sentence.isMarkedSpan(at) || sentence.token(at).isWord();
  }

  /** The distance from the cue, or from the source that follows it, to the words. */
  private static String gap(ReportCandidate report) {
    int before = Math.max(report.cue(), report.source());
    int gap = report.first() > before ? report.first() - before : -1;
    return gap < 4 ? Integer.toString(gap) : gap < 8 ? "4-7" : "8+";
  }

  /** Whether the cue has an object outside the words: "a deal" of "wants a deal that would …". */
  private static boolean hasObject(DependencyTree tree, ReportCandidate report) {
    int object = tree.dependent(report.cue(), Relation.OBJECT);
    return object >= 0 && (object < report.first() || object > report.last());
  }

  /** The number of finite verbs in the words: a clause has at least one. */
  private static String verbs(DependencyTree tree, ReportCandidate report) {
    int finite = 0;
    for (int i = report.first(); i <= report.last(); i++) {
      finite += tree.tag(i).isFiniteVerb() ? 1 : 0;
    }
    return finite < 3 ? Integer.toString(finite) : "3+";
  }

  private static String tagAfter(Sentence sentence, int last) {
    return last + 1 < sentence.size() ? sentence.tree().tag(last + 1).name() : "$";
  }

  private static String marks(Sentence sentence, ReportCandidate report) {
    return sentence.hasNoMarkedSpan(report.first(), report.last() + 1) ? "none" : "some";
  }

  private static String suffix(String word) {
    return word.substring(Math.max(0, word.length() - 3)).toLowerCase(Locale.ROOT);
  }
}

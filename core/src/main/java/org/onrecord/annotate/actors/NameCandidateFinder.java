package org.onrecord.annotate.actors;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.annotate.actors.NameCandidate.Hint;
import org.onrecord.model.Actor.Kind;
import org.onrecord.names.NameTagger;
import org.onrecord.names.TaggedName;
import org.onrecord.text.PersonName;
import org.onrecord.text.Places;
import org.onrecord.text.SentenceSplitter;
import org.onrecord.text.Token;

/** Lists name candidates: tagged names and, elsewhere, runs of capitalized words. */
final class NameCandidateFinder {

  private final List<TokenizedParagraph> passages;
  private final List<List<NameCandidate>> tagged = new ArrayList<>();

  private NameCandidateFinder(List<TokenizedParagraph> passages) {
    this.passages = passages;
  }

  /** The candidates in the order of the text, without headlines; none overlaps another. */
  static List<NameCandidate> of(List<TokenizedParagraph> passages, NameTagger tagger) {
    NameCandidateFinder candidates = new NameCandidateFinder(passages);
    candidates.tag(tagger);
    return candidates.withRuns();
  }

  /** Headlines are tagged too: their words count as mentions. */
  private void tag(NameTagger tagger) {
    List<List<Token>> sentences = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> passageOf = new ArrayList<>();
    for (TokenizedParagraph passage : passages) {
      for (Range<Integer> sentence : SentenceSplitter.split(passage.tokens())) {
        sentences.add(passage.tokens().subList(sentence.lowerEndpoint(), sentence.upperEndpoint()));
        starts.add(sentence.lowerEndpoint());
        passageOf.add(tagged.size());
      }
      tagged.add(new ArrayList<>());
    }
    List<List<TaggedName>> names = tagger.names(sentences);
    for (int i = 0; i < names.size(); i++) {
      TokenizedParagraph passage = passages.get(passageOf.get(i));
      for (TaggedName name : names.get(i)) {
        tagged.get(passageOf.get(i)).add(candidate(passage, starts.get(i), name));
      }
    }
  }

  private static NameCandidate candidate(TokenizedParagraph passage, int start, TaggedName name) {
    int from = start + name.from();
    int to = start + name.to();
    while (name.kind() == Kind.PERSON && from + 1 < to && isTitle(passage, from)) {
      from++;
    }
    if (name.kind() == Kind.ORGANIZATION) {
      to = DepartmentName.end(passage, from, to);
    }
    return NameCandidate.of(passage, from, to, hint(passage, from, to)).as(name);
  }

  /** "Mr" is excluded, but not the given name of "Dean Roe". */
  private static boolean isTitle(TokenizedParagraph passage, int i) {
    return PersonName.isOffice(passage.word(i)) && !PersonName.isGivenName(passage.word(i));
  }

  private static Hint hint(TokenizedParagraph passage, int from, int to) {
    if (passage.isCapitalized(from - 1) && PersonName.isOffice(passage.word(from - 1))) {
      return Hint.AFTER_TITLE;
    }
    if (passage.isCapitalized(to) && PersonName.isOffice(passage.word(to))) {
      return Hint.BEFORE_TITLE;
    }
    boolean place =
        Places.at(passage.tokens(), from, to).filter(found -> found.end() < to).isPresent();
    return place ? Hint.WITH_PLACE : Hint.NONE;
  }

  private List<NameCandidate> withRuns() {
    CapitalizedRuns runs = new CapitalizedRuns(passages);
    List<NameCandidate> all = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      TokenizedParagraph passage = passages.get(i);
      if (!passage.headline()) {
        List<NameCandidate> cut = new ArrayList<>();
        runs.of(passage).forEach(run -> CapitalizedRunSplitter.cut(passage, run, cut));
        addNonOverlapping(cut, tagged.get(i), all);
      }
    }
    all.removeIf(NameCandidateFinder::isNeverName);
    return all;
  }

  /** Adds tagged candidates, and run candidates that do not overlap them. */
  private static void addNonOverlapping(
      List<NameCandidate> cut, List<NameCandidate> tagged, List<NameCandidate> all) {
    BitSet covered = new BitSet();
    tagged.forEach(name -> covered.set(name.from(), name.to()));
    int next = 0;
    for (NameCandidate name : cut) {
      int first = covered.nextSetBit(name.from());
      if (first < 0 || first >= name.to()) {
        while (next < tagged.size() && tagged.get(next).from() < name.from()) {
          all.add(tagged.get(next++));
        }
        all.add(name);
      }
    }
    all.addAll(tagged.subList(next, tagged.size()));
  }

  private static boolean isNeverName(NameCandidate name) {
    return name.size() == 1
        && (NameWordLists.isNeverName(name.first()) || NameWordLists.isCalendarWord(name.first()));
  }
}

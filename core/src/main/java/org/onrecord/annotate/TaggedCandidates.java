package org.onrecord.annotate;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.annotate.Candidate.Hint;
import org.onrecord.model.Actor.Kind;
import org.onrecord.names.NameTagger;
import org.onrecord.names.TaggedName;
import org.onrecord.text.PersonName;
import org.onrecord.text.Places;
import org.onrecord.text.Sentences;
import org.onrecord.text.Token;

/**
 * Lists what may be a name: what the tagger takes for one and, where it sees none, what stands in a
 * run of capitalised words.
 */
final class TaggedCandidates {

  private final List<Passage> passages;
  private final List<List<Candidate>> tagged = new ArrayList<>();

  private TaggedCandidates(List<Passage> passages) {
    this.passages = passages;
  }

  /** The candidates in the order of the text; none of headlines, and none overlapping another. */
  static List<Candidate> of(List<Passage> passages, NameTagger tagger) {
    TaggedCandidates candidates = new TaggedCandidates(passages);
    candidates.tag(tagger);
    return candidates.withRuns();
  }

  /** Headlines are tagged too: their words count as mentions. */
  private void tag(NameTagger tagger) {
    List<List<Token>> sentences = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> passageOf = new ArrayList<>();
    for (Passage passage : passages) {
      for (Range<Integer> sentence : Sentences.of(passage.tokens())) {
        sentences.add(passage.tokens().subList(sentence.lowerEndpoint(), sentence.upperEndpoint()));
        starts.add(sentence.lowerEndpoint());
        passageOf.add(tagged.size());
      }
      tagged.add(new ArrayList<>());
    }
    List<List<TaggedName>> names = tagger.names(sentences);
    for (int i = 0; i < names.size(); i++) {
      Passage passage = passages.get(passageOf.get(i));
      for (TaggedName name : names.get(i)) {
        tagged.get(passageOf.get(i)).add(candidate(passage, starts.get(i), name));
      }
    }
  }

  private static Candidate candidate(Passage passage, int start, TaggedName name) {
    int from = start + name.from();
    int to = start + name.to();
    while (name.kind() == Kind.PERSON && from + 1 < to && isTitle(passage, from)) {
      from++;
    }
    return Candidate.of(passage, from, to, hint(passage, from, to)).as(name);
  }

  /** "Mr", and not the given name of "Dean Roe". */
  private static boolean isTitle(Passage passage, int i) {
    return PersonName.isOffice(passage.word(i)) && !PersonName.isGivenName(passage.word(i));
  }

  private static Hint hint(Passage passage, int from, int to) {
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

  private List<Candidate> withRuns() {
    CapitalRuns runs = new CapitalRuns(passages);
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (!passage.headline()) {
        List<Candidate> cut = new ArrayList<>();
        runs.of(passage).forEach(run -> RunCutter.cut(passage, run, cut));
        addFree(cut, tagged.get(i), all);
      }
    }
    all.removeIf(TaggedCandidates::isNever);
    return all;
  }

  /** Adds to {@code all} what is tagged, and what is cut from runs and touches nothing tagged. */
  private static void addFree(List<Candidate> cut, List<Candidate> tagged, List<Candidate> all) {
    BitSet taken = new BitSet();
    tagged.forEach(name -> taken.set(name.from(), name.to()));
    int next = 0;
    for (Candidate name : cut) {
      int first = taken.nextSetBit(name.from());
      if (first < 0 || first >= name.to()) {
        while (next < tagged.size() && tagged.get(next).from() < name.from()) {
          all.add(tagged.get(next++));
        }
        all.add(name);
      }
    }
    all.addAll(tagged.subList(next, tagged.size()));
  }

  private static boolean isNever(Candidate name) {
    return name.size() == 1
        && (NameWords.isNever(name.first()) || NameWords.isCalendarWord(name.first()));
  }
}

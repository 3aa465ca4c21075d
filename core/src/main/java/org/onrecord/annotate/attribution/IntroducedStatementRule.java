package org.onrecord.annotate.attribution;

import java.util.Optional;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.FollowingPhrase;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.annotate.clause.SubjectFinder;
import org.onrecord.model.AttributionRule;
import org.onrecord.text.PersonName;

/**
 * "Roe issued the following statement:", and the statement as the next paragraph. Also "The
 * statement was issued by Roe:", "Statement from Roe:".
 */
final class IntroducedStatementRule implements RuleMatcher {

  @Override
  public Optional<SpeakerMention> find(QuoteContext context) {
    Sentence own = context.sentence();
    boolean alone =
        context.sentenceNumber() == 0
            && context.at() == 0
            && !own.hasReporterWord(1, own.size())
            && !context.history().isContinued();
    return alone
        ? context
            .history()
            .lastSentenceBefore()
            .filter(introduction -> introduction.isMark(introduction.size() - 1, ":"))
            .flatMap(IntroducedStatementRule::speaker)
            .or(() -> sameStatement(context.history()))
        : Optional.empty();
  }

  /** A statement of several paragraphs, each with marks of its own. */
  private static Optional<SpeakerMention> sameStatement(SpeakerHistory history) {
    return history.isQuotationBefore()
        ? history
            .lastQuotedBefore()
            .filter(before -> before.rule() == AttributionRule.INTRODUCED)
            .map(SpeakerMention::ofSameSpeaker)
        : Optional.empty();
  }

  private static Optional<SpeakerMention> speaker(Sentence introduction) {
    Optional<NounPhrase> subject = SubjectFinder.ofSentence(introduction, introduction.size());
    boolean statement = subject.filter(phrase -> isStatement(introduction, phrase)).isPresent();
    if (statement) {
      return source(introduction, subject.get());
    }
    Optional<NounPhrase> issuer = subject.filter(phrase -> isSpeaker(introduction, phrase));
    if (issuer.isPresent() && announcesStatement(introduction, issuer.get())) {
      return issuer.map(phrase -> SpeakerMention.of(introduction, phrase));
    }
    return introduction.speechClauses().stream()
        .filter(clause -> introduction.isFiniteCue(clause.verb()))
        .reduce((one, next) -> next)
        .map(clause -> SpeakerMention.of(introduction, clause.subject(), clause.verb()))
        .or(() -> author(introduction))
        .or(
            () ->
                issuer
                    .filter(phrase -> namesStatement(introduction, phrase))
                    .map(phrase -> SpeakerMention.of(introduction, phrase)));
  }

  /** "The site rated this statement by [Roe]:" */
  private static Optional<SpeakerMention> author(Sentence introduction) {
    for (int i = 1; i < introduction.size(); i++) {
      boolean by = introduction.is(i, "by") || introduction.is(i, "from");
      if (by && ClosedClasses.SPEECH_NOUNS.contains(introduction.word(i - 1))) {
        int cue = i;
        return FollowingPhrase.of(introduction, cue)
            .map(phrase -> SpeakerMention.of(introduction, phrase, cue));
      }
    }
    return Optional.empty();
  }

  private static boolean isSpeaker(Sentence introduction, NounPhrase phrase) {
    String head = introduction.word(phrase.last());
    return phrase.form() != NounPhrase.Form.NOMINAL
        || PersonName.isOffice(head)
        || ClosedClasses.PEOPLE_NOUNS.contains(head)
        || ClosedClasses.COLLECTIVE_NOUNS.contains(head);
  }

  private static boolean isStatement(Sentence introduction, NounPhrase phrase) {
    return ClosedClasses.SPEECH_NOUNS.contains(introduction.word(phrase.last()));
  }

  /** "The statement was issued by [Roe]", "Statement from [Roe]". */
  private static Optional<SpeakerMention> source(Sentence introduction, NounPhrase statement) {
    for (int i = statement.last() + 1; i < introduction.size(); i++) {
      if (introduction.is(i, "by") || introduction.is(i, "from")) {
        int cue = i;
        return FollowingPhrase.of(introduction, cue)
            .map(phrase -> SpeakerMention.of(introduction, phrase, cue));
      }
    }
    return introduction
        .firstPhrase(phrase -> phrase.isPossessive() && phrase.last() < statement.last())
        .map(phrase -> SpeakerMention.of(introduction, phrase));
  }

  /** "Roe released [the following statement] after …", whatever verbs come later. */
  private static boolean announcesStatement(Sentence introduction, NounPhrase issuer) {
    for (int i = issuer.last() + 1; i + 1 < introduction.size(); i++) {
      if ((introduction.is(i, "following") || introduction.is(i, "this"))
          && ClosedClasses.SPEECH_NOUNS.contains(introduction.word(i + 1))
          && !introduction.is(i + 2, "by")
          && !introduction.is(i + 2, "from")) {
        return true;
      }
    }
    return false;
  }

  /** "Roe released a [statement] on …" */
  private static boolean namesStatement(Sentence introduction, NounPhrase subject) {
    for (int i = subject.last() + 1; i < introduction.size(); i++) {
      if (ClosedClasses.SPEECH_NOUNS.contains(introduction.word(i))) {
        return true;
      }
    }
    return false;
  }
}

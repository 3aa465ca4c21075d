package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;

/** The claims of a draft: its direct and partial quotes with the speakers that it gives them. */
final class DraftClaims {

  private static final int MIN_WORDS = 3;

  private DraftClaims() {}

  /**
   * A quote of a draft as a claim.
   *
   * @param quote the quote
   * @param claim its words and speaker
   */
  record Drafted(Quote quote, Claim claim) {}

  static ImmutableList<Drafted> of(Article draft) {
    ImmutableList.Builder<Drafted> claims = ImmutableList.builder();
    for (Quote quote : draft.quotes()) {
      if (quote.kind().isMarked()) {
        List<Word> words = WordReader.words(quote.text());
        long plain =
            words.stream().filter(word -> !word.isEllipsis() && word.bracket() == 0).count();
        if (plain >= MIN_WORDS) {
          claims.add(new Drafted(quote, claim(quote, words)));
        }
      }
    }
    return claims.build();
  }

  /** Of a quote that is too long for a claim, its beginning. */
  private static Claim claim(Quote quote, List<Word> words) {
    int end =
        words.size() > Claim.MAX_WORDS
            ? words.get(Claim.MAX_WORDS - 1).end()
            : quote.text().length();
    Claim claim = Claim.of(quote.text().substring(0, end));
    Optional<String> speaker =
        quote
            .speaker()
            .map(Speaker::name)
            .filter(name -> name.codePoints().anyMatch(Character::isUpperCase));
    return speaker.map(claim::speaker).orElse(claim);
  }

  /** Whether an article is the draft itself, by id or URL. */
  static boolean isSame(Article draft, Article article) {
    return draft.id().equals(article.id())
        || draft.url().isPresent()
            && article
                .url()
                .map(DraftClaims::address)
                .equals(draft.url().map(DraftClaims::address));
  }

  /** An address without what does not tell pages apart. */
  private static String address(String url) {
    return url.replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("[#?].*$", "")
        .replaceFirst("/$", "");
  }
}

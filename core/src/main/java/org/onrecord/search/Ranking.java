package org.onrecord.search;

/**
 * How words are weighed. A word of a query is scored once over title, standfirst and body together,
 * an occurrence in each counting as often as the field's weight says (BM25F, Robertson, Zaragoza
 * and Taylor 2004), since the sum of a score for each field overrates rare words of short titles:
 * in a trial on Reuters-21578 (241 queries, no actors or quotes) the sum gave nDCG@10 .37 with a
 * title worth 5, and this .58. That words stand in a quote adds nothing for itself; what a quote
 * that answers who said what adds is measured in {@code bench/run ranking} and {@code
 * who-said-what}: the more it adds, the worse topics are answered (Reuters .567 with all of its
 * score, .586 with a tenth), and the surer an article with the right quote comes first (reciprocal
 * rank .966 with a quarter, .947 with this share, .908 with a tenth).
 *
 * @param k1 how soon more of the same word in a text stops adding (BM25)
 * @param b how much long texts are discounted, from 0 to 1 (BM25)
 * @param title as how many words of the body one in the title counts, at least 1
 * @param standfirst the same for the standfirst
 * @param body the same for the body
 * @param actors what a word adds, as a share of its own score, for being part of an actor's name
 * @param answers what a quote that answers who said what adds to its article, as a share of its own
 *     score
 */
public record Ranking(
    float k1, float b, float title, float standfirst, float body, float actors, float answers) {

  /** The measured defaults. */
  public static final Ranking DEFAULT = new Ranking(1.2f, .55f, 8, 2, 1, .1f, .15f);

  public Ranking {
    if (!(k1 >= 0) || !(b >= 0 && b <= 1)) {
      throw new IllegalArgumentException(
          "ranking needs k1 of 0 or more and b from 0 to 1, not " + k1 + " and " + b);
    }
    if (!(title >= 1) || !(standfirst >= 1) || !(body >= 1) || !(actors >= 0) || !(answers >= 0)) {
      throw new IllegalArgumentException(
          "ranking needs weights of at least 1 for title, standfirst and body, and of at least 0"
              + " for actors and answers, not "
              + title
              + ", "
              + standfirst
              + ", "
              + body
              + ", "
              + actors
              + " and "
              + answers);
    }
  }
}

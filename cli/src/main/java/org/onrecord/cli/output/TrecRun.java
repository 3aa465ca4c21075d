package org.onrecord.cli.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.search.Hit;

/** Prints hits as a TREC run, for {@code trec_eval}: {@code qid Q0 docid rank score tag}. */
public final class TrecRun {

  /** The usual depth of TREC runs. */
  public static final int MAX_DEPTH = 1000;

  private TrecRun() {}

  public static void print(String query, List<Hit> hits, Output out) {
    for (Hit hit : hits) {
      out.line(
          String.format(
              Locale.ROOT,
              "%s Q0 %s %d %.6f onrecord",
              encoded(query),
              encoded(hit.article().id()),
              hit.rank(),
              hit.score()));
    }
  }

  /**
   * The id with white space percent-encoded, because spaces separate columns, and controls, which
   * would reach a terminal.
   */
  static String encoded(String id) {
    StringBuilder encoded = new StringBuilder();
    id.codePoints()
        .forEach(
            codePoint -> {
              if (isSeparator(codePoint)) {
                for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append(String.format(Locale.ROOT, "%%%02X", b));
                }
              } else {
                encoded.appendCodePoint(codePoint);
              }
            });
    return encoded.toString();
  }

  private static boolean isSeparator(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || (codePoint <= Character.MAX_VALUE && PlainText.isDirectionOverride((char) codePoint));
  }
}

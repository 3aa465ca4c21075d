package org.onrecord.text;

/**
 * A stretch of text in quotation marks.
 *
 * @param start its opening mark's first UTF-16 code unit
 * @param end one past its closing mark, or past the paragraph's last word if it has none
 * @param innerStart the first code unit of the words
 * @param innerEnd one past the last code unit of the words
 */
public record QuotedSpan(int start, int end, int innerStart, int innerEnd) {

  /** Whether a mark closes it; speech that runs on in the next paragraph is left open. */
  public boolean isClosed() {
    return innerEnd < end;
  }
}

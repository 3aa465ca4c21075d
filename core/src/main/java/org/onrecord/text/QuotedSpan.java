package org.onrecord.text;

/**
 * A quotation: text in quotation marks.
 *
 * @param start the UTF-16 offset of its opening mark
 * @param end the offset after its closing mark, or after the paragraph's last word if it has none
 * @param innerStart the offset of the words
 * @param innerEnd the offset after the words
 */
public record QuotedSpan(int start, int end, int innerStart, int innerEnd) {

  /** Whether it has a closing mark; a quote that continues in the next paragraph is left open. */
  public boolean isClosed() {
    return innerEnd < end;
  }
}

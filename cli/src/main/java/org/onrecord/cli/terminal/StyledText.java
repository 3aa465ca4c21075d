package org.onrecord.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.Range;

/**
 * A paragraph of styled text that is wrapped into lines. Added text is sanitized with {@link
 * PlainText}. Not thread-safe.
 */
public final class StyledText {

  /** A non-breaking space between words; printed as a space. */
  public static final char NO_BREAK = '\u00A0';

  /** Stands at the end of a line that was cut. */
  private static final String MORE = " …";

  private final StringBuilder text = new StringBuilder();
  private Style[] styles = new Style[64];
  private final List<Link> links = new ArrayList<>();

  public static StyledText of(String words, Style style) {
    return new StyledText().add(words, style);
  }

  public StyledText add(String words) {
    return add(words, Style.PLAIN);
  }

  public StyledText add(String words, Style style) {
    int start = text.length();
    text.append(PlainText.sanitize(words));
    if (text.length() > styles.length) {
      styles = Arrays.copyOf(styles, Math.max(text.length(), 2 * styles.length));
    }
    Arrays.fill(styles, start, text.length(), style);
    return this;
  }

  /**
   * Adds a passage of an article and highlights its matches.
   *
   * @param offset the offset of the passage in the text that the ranges refer to
   */
  public StyledText add(String words, Style style, int offset, List<Range> matches) {
    return add(words, style).restyle(words.length(), offset, matches, Style.MATCH);
  }

  /** Changes the style of ranges within the last {@code length} characters. */
  public StyledText restyle(int length, int offset, List<Range> ranges, Style style) {
    int start = text.length() - length;
    for (Range range : ranges) {
      int from = Math.clamp(range.start() - (long) offset, 0, length);
      int to = Math.clamp(range.end() - (long) offset, from, length);
      Arrays.fill(styles, start + from, start + to, style);
    }
    return this;
  }

  /** Makes the last {@code length} characters a link, if the terminal supports links. */
  public StyledText link(int length, Optional<String> address) {
    if (address.isPresent()) {
      links.add(new Link(text.length() - length, text.length(), address.get()));
    }
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Wraps the text to the width of the terminal.
   *
   * @param first the prefix of the first line
   * @param rest the prefix of the other lines
   */
  public List<String> lines(Terminal terminal, String first, String rest) {
    List<String> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    String indent = first;
    int used = Columns.of(first);
    for (Word word : words(terminal.width() - Columns.of(rest))) {
      int columns = Columns.of(text.substring(word.start(), word.end()));
      int gap = line.isEmpty() || word.isContinued() ? 0 : 1;
      if (!line.isEmpty() && used + gap + columns > terminal.width()) {
        lines.add(indent + render(line, terminal));
        line.clear();
        indent = rest;
        used = Columns.of(rest);
        gap = 0;
      }
      line.add(word);
      used += gap + columns;
    }
    if (!line.isEmpty()) {
      lines.add(indent + render(line, terminal));
    }
    return lines;
  }

  /** The text in one line, cut to the width of the terminal. */
  public String line(Terminal terminal, String prefix) {
    List<String> lines = lines(terminal, prefix, "");
    if (lines.isEmpty()) {
      return prefix;
    }
    if (lines.size() == 1) {
      return lines.get(0);
    }
    int width = terminal.width() - Columns.of(MORE);
    Terminal narrower = new Terminal(width, terminal.color(), terminal.links());
    return lines(narrower, prefix, "").get(0) + MORE;
  }

  private record Link(int start, int end, String address) {}

  private record Word(int start, int end, boolean isContinued) {}

  /** Splits at spaces; words too long for a line are cut, except for URLs, which people copy. */
  private List<Word> words(int maxColumns) {
    List<Word> words = new ArrayList<>();
    int address = -1;
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = text.indexOf(" ", at);
      end = end < 0 ? text.length() : end;
      if (address < at) {
        address = text.indexOf("://", at);
        address = address < 0 ? text.length() : address;
      }
      boolean isAddress = address < end;
      for (int start = at; start < end; ) {
        int cut = isAddress ? end : cut(start, end, maxColumns);
        words.add(new Word(start, cut, start > at));
        start = cut;
      }
      at = end;
    }
    return words;
  }

  private int cut(int start, int end, int maxColumns) {
    return start + Columns.cut(text.substring(start, end), maxColumns);
  }

  private String render(List<Word> line, Terminal terminal) {
    StringBuilder rendered = new StringBuilder();
    Style current = Style.PLAIN;
    String linked = "";
    for (Word word : line) {
      boolean isFirst = word == line.get(0);
      int start = isFirst || word.isContinued() ? word.start() : word.start() - 1;
      while (start < word.end()) {
        int end = endOfStyle(start, word.end(), terminal);
        String address = terminal.links() ? address(start) : "";
        if (!address.equals(linked)) {
          rendered.append(linkSequence(address));
          linked = address;
        }
        if (terminal.color() && styles[start] != current) {
          rendered.append(current.off()).append(styles[start].on());
          current = styles[start];
        }
        rendered.append(text.substring(start, end).replace(NO_BREAK, ' '));
        start = end;
      }
    }
    rendered.append(terminal.color() ? current.off() : "");
    return rendered.append(linked.isEmpty() ? "" : linkSequence("")).toString();
  }

  /** The end of the run of characters with the same style and link as the first. */
  private int endOfStyle(int start, int end, Terminal terminal) {
    if (!terminal.color() && !terminal.links()) {
      return end;
    }
    String address = address(start);
    int same = start + 1;
    while (same < end && styles[same] == styles[start] && address(same).equals(address)) {
      same++;
    }
    return same;
  }

  /** The link target of a character; empty if it has none. */
  private String address(int at) {
    for (Link link : links) {
      if (link.start() <= at && at < link.end()) {
        return link.address();
      }
    }
    return "";
  }

  /** The escape sequence that starts a link, or ends one if the target is empty. */
  private static String linkSequence(String address) {
    return "\u001B]8;;" + address + "\u001B\\";
  }
}

package org.onrecord.read.plain;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;

/**
 * A list of articles from Mediargus (Gopress), the database of the Belgian press: a numbered title,
 * a line with outlet, date, page and length, and the beginning of the text.
 */
public final class MediargusExport {

  /** The maximum offset of the first article in a text. */
  private static final int MAX_LINES = 20;

  private static final Pattern NUMBER = Pattern.compile("^\\W?\\d{1,6}\\. ");
  private static final Pattern SOURCE =
      Pattern.compile("(?<outlet>[^,]{1,80}), (?<date>[^,]{6,60}), p\\. ?[^,]{1,20}, \\d{1,6}w\\.");
  private static final Splitter BLOCKS = Splitter.on(Pattern.compile("\\R[ \\t]{0,20}\\R"));

  private final EntryContext context;

  public MediargusExport(EntryContext context) {
    this.context = context;
  }

  /** Whether a text begins like this list. */
  public static boolean opens(String start) {
    return start.lines().limit(MAX_LINES).anyMatch(line -> SOURCE.matcher(line).matches());
  }

  public void read(String text) {
    List<String> blocks =
        BLOCKS.splitToStream(text).map(TextRules::trim).filter(block -> !block.isEmpty()).toList();
    int number = 0;
    int end;
    for (int at = next(blocks, 0); at < blocks.size(); at = end) {
      end = next(blocks, at + 2);
      Matcher about = SOURCE.matcher(blocks.get(at + 1));
      about.matches();
      number++;
      new ArticleDraft()
          .title(NUMBER.matcher(blocks.get(at)).replaceFirst(""))
          .outlet(about.group("outlet"))
          .date(about.group("date"))
          .paragraphs(blocks.subList(at + 2, end))
          .accept(context, context.name() + " article " + number, false);
    }
  }

  /** The start of an article, from a block on; the number of blocks if there is none. */
  private static int next(List<String> blocks, int from) {
    for (int at = from; at + 1 < blocks.size(); at++) {
      if (NUMBER.matcher(blocks.get(at)).lookingAt()
          && SOURCE.matcher(blocks.get(at + 1)).matches()) {
        return at;
      }
    }
    return blocks.size();
  }
}

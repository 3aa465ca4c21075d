package org.onrecord.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;

/**
 * The articles in a Nexis export: "3 of 10 DOCUMENTS" precedes each, or "End of Document" follows
 * it.
 */
public final class NexisExport {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s{0,200}\\d{1,6} (?:of|von|de|van|di|sur) \\d{1,6}"
              + " (?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTEN|DOCUMENTI|DOCUMENTOS)\\s{0,20}");
  private static final String END = "End of Document";
  private static final int MAX_OPENING_LENGTH = 60_000;
  private static final int MAX_LINES = 400;

  private final EntryContext context;
  private int number;

  public NexisExport(EntryContext context) {
    this.context = context;
  }

  /** Whether a text or page begins like a Nexis export. */
  public static boolean matches(String text) {
    String opening =
        text.length() > MAX_OPENING_LENGTH ? text.substring(0, MAX_OPENING_LENGTH) : text;
    return opening.contains("DOC_ID_0_")
        || opening.contains(" DOCUMENTS</")
        || opening.lines().limit(MAX_LINES).anyMatch(NexisExport::isNumber)
        || opening.lines().anyMatch(line -> TextRules.trim(line).equals(END));
  }

  /** Reads the articles of some paragraphs. */
  public void readParagraphs(List<String> paragraphs) {
    read(paragraphs.stream().flatMap(paragraph -> Stream.of(paragraph, "")).toList());
  }

  /** Reads the articles of some lines; blank lines separate paragraphs. */
  public void read(List<String> lines) {
    boolean numbered = lines.stream().anyMatch(NexisExport::isNumber);
    List<String> open = new ArrayList<>();
    boolean begun = !numbered;
    for (String line : lines) {
      boolean mark = numbered ? isNumber(line) : TextRules.trim(line).equals(END);
      if (mark) {
        if (begun) {
          end(open);
        }
        begun = true;
        open.clear();
      } else {
        open.add(line);
      }
    }
    if (begun && numbered) {
      end(open);
    }
    if (number == 0) {
      context.reject("is a Nexis export in which no article was found");
    }
  }

  private void end(List<String> lines) {
    ArticleDraft draft = new NexisArticle(lines).draft();
    if (draft.hasWords()) {
      number++;
    }
    if (draft.hasWords() && !draft.hasBody()) {
      context.problem(
          context.name() + " article " + number,
          "has a title, but no text was found below it; export it again with the full text");
    } else if (draft.hasWords()) {
      draft.accept(context, context.name() + " article " + number, false);
    }
  }

  private static boolean isNumber(String line) {
    return NUMBER.matcher(line).matches();
  }
}

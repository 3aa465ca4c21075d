package org.onrecord.read.format;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.onrecord.read.context.ArticleFileName;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.plain.MediargusExport;
import org.onrecord.read.plain.NexisExport;
import org.onrecord.read.plain.WireStories;

/** Formats of text, detected by the first lines; the extension decides only ambiguous cases. */
enum Format {
  /** One JSON value per line. */
  JSON_LINES,
  /** One JSON object or array. */
  JSON_DOCUMENT,
  /** A table with a header row. */
  CSV,
  /** XML or SGML other than a web page. */
  XML,
  /** One e-mail. */
  MAIL,
  /** An mbox file. */
  MBOX,
  /** A text export of Nexis. */
  NEXIS,
  /** A list of articles from Mediargus. */
  MEDIARGUS,
  /** Stories in a wire format. */
  WIRE,
  /** A web page. */
  HTML,
  /** Markdown, or anything with front matter. */
  MARKDOWN,
  /** Anything else. */
  PLAIN;

  private static final ImmutableSet<String> HTML_EXTENSIONS =
      ImmutableSet.of("html", "htm", "xhtml");
  private static final ImmutableSet<String> TABLE_EXTENSIONS = ImmutableSet.of("csv", "tsv");
  private static final ImmutableSet<String> MAIL_EXTENSIONS =
      ImmutableSet.of("eml", "mbox", "mhtml", "mht");

  /** Elements at the start of web pages. */
  private static final ImmutableSet<String> HTML_ELEMENTS =
      ImmutableSet.of("html", "head", "body", "title", "meta", "article");

  /** Root elements of news XML, for any file name. */
  private static final ImmutableSet<String> XML_ELEMENTS =
      ImmutableSet.of("rss", "feed", "rdf", "nitf", "newsitem", "newsmessage", "newsml", "reuters");

  /**
   * The format of a text.
   *
   * @param name the name of its file
   * @param opening its first characters, at least two lines if available
   */
  static Format of(String name, String opening) {
    String start = TextRules.BLANK.trimLeadingFrom(opening);
    String extension = ArticleFileName.extension(name);
    Optional<Format> marked = start.startsWith("<") ? marked(start, extension) : Optional.empty();
    if (marked.isPresent()) {
      return marked.get();
    }
    if (HTML_EXTENSIONS.contains(extension)) {
      return HTML;
    }
    if (TABLE_EXTENSIONS.contains(extension)) {
      return CSV;
    }
    boolean lines = extension.equals("jsonl") || extension.equals("ndjson");
    if (lines || extension.equals("json") || startsLikeJson(start)) {
      return isDocument(start, lines) ? JSON_DOCUMENT : JSON_LINES;
    }
    if (MboxFile.opens(start)) {
      return MBOX;
    }
    if (MAIL_EXTENSIONS.contains(extension) || MailMessage.opens(start)) {
      return MAIL;
    }
    if (WireStories.opens(start)) {
      return WIRE;
    }
    if (NexisExport.matches(opening)) {
      return NEXIS;
    }
    if (MediargusExport.opens(start)) {
      return MEDIARGUS;
    }
    boolean markdown = extension.equals("md") || extension.equals("markdown");
    return markdown || FrontMatter.opens(start) || ReaderHead.opens(start) ? MARKDOWN : PLAIN;
  }

  /** The format of a text that begins with a tag. */
  private static Optional<Format> marked(String start, String extension) {
    String root = XmlArticles.root(start).orElse("");
    if (start.regionMatches(true, 0, "<!doctype html", 0, 14) || HTML_ELEMENTS.contains(root)) {
      return Optional.of(HTML);
    }
    boolean xml =
        start.startsWith("<?xml") || extension.equals("xml") || XML_ELEMENTS.contains(root);
    return xml ? Optional.of(XML) : Optional.empty();
  }

  /**
   * A brace before a quoted name, or a bracket before a brace: headlines do not begin like this.
   */
  private static boolean startsLikeJson(String start) {
    if (start.isEmpty()) {
      return false;
    }
    String next = start.substring(1).stripLeading();
    return switch (start.charAt(0)) {
      case '{' -> next.startsWith("\"") || next.startsWith("}");
      case '[' -> next.startsWith("{") || next.startsWith("]");
      default -> false;
    };
  }

  /**
   * A JSON value over several lines: the first line does not close what it opens, and the second
   * does not begin a new value.
   */
  private static boolean isDocument(String start, boolean lines) {
    int end = start.indexOf('\n');
    if (lines && end < 0) {
      return false;
    }
    String first = (end < 0 ? start : start.substring(0, end)).strip();
    String second = end < 0 ? "" : start.substring(end).stripLeading();
    if (first.startsWith("[")) {
      return !lines || !first.endsWith("]");
    }
    boolean isOpen = first.endsWith("[") || first.endsWith(",") || first.endsWith(":");
    return first.startsWith("{")
        ? isOpen || (!first.endsWith("}") && !second.startsWith("{"))
        : !lines;
  }
}

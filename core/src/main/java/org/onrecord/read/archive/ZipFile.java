package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.onrecord.read.context.ArticleFileName;
import org.onrecord.read.context.EntryContext;

/** The entries of a zip file that may be articles, in order. */
public final class ZipFile {

  /** Parts of a book that are not its text: type, contents, cover. */
  private static final Pattern BOOK_PARTS =
      Pattern.compile(
          "(?i)(?:^|/)(?:mimetype|(?:nav|toc|contents|cover|title-?page|copyright|colophon)[^/]{0,20}|[^/]{1,100}\\.(?:opf|ncx|xml|css))$");

  private final EntryContext context;
  private final EntryReader entries;

  public ZipFile(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  public void read(BufferedInputStream in) throws IOException {
    RecentBytes packed = new RecentBytes(in, ZipDirectory.MAX_BYTES);
    ZipInputStream zip = new ZipInputStream(packed, ISO_8859_1);
    long all = 0;
    int read = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      all++;
      if (!entry.isDirectory()
          && ArticleFileName.isArticle(entry.getName())
          && !isOfContainer(entry.getName())) {
        read++;
        entries.read(
            context.entry(EntryName.of(entry.getName())),
            new BufferedInputStream(
                CloseShieldInputStream.wrap(new ExpansionLimit(zip, context.budget()))));
        context.budget().check();
      }
    }
    packed.transferTo(OutputStream.nullOutputStream());
    requireEnd(all, ZipDirectory.entries(packed.last(), packed.count()), read);
  }

  /** Reports what is missing: the stream of entries ends at the first thing that is none. */
  private void requireEnd(long found, OptionalLong listed, int read) {
    if (listed.isEmpty()) {
      context.cutShort(
          "is cut short after "
              + found
              + " entries, which were read; get the whole file and index it again");
    } else if (listed.getAsLong() > found) {
      context.cutShort(
          "lists "
              + listed.getAsLong()
              + " entries, of which only the first "
              + found
              + " can be found and were read; get the whole file and index it again");
    } else if (read == 0) {
      context.reject("contains no file that looks like an article");
    }
  }

  /** Whether an entry describes the others, in a book or in a packed web archive. */
  private boolean isOfContainer(String entry) {
    String container = ArticleFileName.extension(context.name());
    return switch (container) {
      case "epub" -> entry.startsWith("META-INF/") || BOOK_PARTS.matcher(entry).find();
      case "wacz" -> !entry.startsWith("archive/");
      default -> entry.equals("mimetype") || entry.startsWith("__MACOSX/");
    };
  }
}

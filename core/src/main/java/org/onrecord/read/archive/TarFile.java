package org.onrecord.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.onrecord.read.context.ArchiveBudget;
import org.onrecord.read.context.ArticleFileName;
import org.onrecord.read.context.EntryContext;

/** The files in a tar file, compressed by gzip or not, that may be articles, in order. */
public final class TarFile {

  /** Bytes of a header. */
  static final int RECORD_BYTES = 512;

  private static final int FIRST_GZIP_BYTE = 0x1F;

  private final EntryContext context;
  private final EntryReader entries;
  private int found;
  private int read;

  public TarFile(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  /** Whether a file starts with the header of a tar file. */
  static boolean matches(String name, byte[] head) {
    boolean isLikely =
        head.length >= RECORD_BYTES
            && (TarArchiveInputStream.matches(head, head.length)
                || ArticleFileName.extension(name).equals("tar"));
    return isLikely && TarUtils.verifyCheckSum(Arrays.copyOf(head, RECORD_BYTES));
  }

  public void read(BufferedInputStream in) throws IOException {
    try (InputStream unpacked = unpacked(in);
        TarEntries tar = new TarEntries(unpacked)) {
      readEntries(tar);
      if (!tar.hasEnd()) {
        context.cutShort(
            "is cut short after "
                + found
                + " entries, which were read; get the whole file and index it again");
      } else if (hasMore(unpacked)) {
        context.cutShort(
            "goes on after its end, as tar files do that were joined; what follows was not read:"
                + " unpack it with tar --ignore-zeros");
      } else if (read == 0) {
        context.reject("contains no file that looks like an article");
      }
    } catch (ArchiveBudget.Exceeded e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library checks some fields of headers only when they are used.
      context.cutShort(
          context.name(),
          "is cut short or damaged after "
              + found
              + " entries ("
              + e.getMessage()
              + "), of which the complete ones were read; get the whole file and index it again",
          e);
    }
  }

  private void readEntries(TarEntries tar) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      found++;
      String name = EntryName.of(entry.getName());
      if (isContent(entry) && ArticleFileName.isArticle(name) && tar.canReadEntryData(entry)) {
        read++;
        entries.read(
            context.entry(name),
            new BufferedInputStream(
                CloseShieldInputStream.wrap(new ExpansionLimit(tar, context.budget()))));
        context.budget().check();
      }
    }
  }

  /** Whether an entry is a file, not a folder, link or device. */
  private static boolean isContent(TarArchiveEntry entry) {
    byte kind = entry.getLinkFlag();
    return !entry.isDirectory()
        && (kind == TarConstants.LF_NORMAL
            || kind == TarConstants.LF_OLDNORM
            || kind == TarConstants.LF_CONTIG
            || entry.isSparse());
  }

  private InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(1);
    boolean isCompressed = in.read() == FIRST_GZIP_BYTE;
    in.reset();
    return isCompressed
        ? new ExpansionLimit(new GzipMembers(in), context.budget())
        : CloseShieldInputStream.wrap(in);
  }

  /** Reads to the end of the file, which is padded with zeros; whether there is anything else. */
  private static boolean hasMore(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 13];
    boolean more = false;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++) {
        more |= buffer[i] != 0;
      }
    }
    return more;
  }
}

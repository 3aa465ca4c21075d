package org.onrecord.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;

/**
 * Recreates the list of the segments of an index from the files of its segments, if it was lost. A
 * segment whose description cannot be read is left out. Deletions are those of the latest file of
 * live documents of each segment.
 */
final class SegmentList {

  private static final String INFO_EXTENSION = ".si";
  private static final String LIVE_EXTENSION = ".liv";
  private static final String LIVE_CODEC = "Lucene90LiveDocs";

  private final Directory directory;

  SegmentList(Directory directory) {
    this.directory = directory;
  }

  /** Writes the list to the directory, in place of any it has. */
  void write() throws IOException {
    SegmentInfos list = new SegmentInfos(Version.LATEST.major);
    for (String file : new TreeSet<>(Arrays.asList(directory.listAll()))) {
      if (file.startsWith(IndexFileNames.SEGMENTS)) {
        directory.deleteFile(file);
      } else if (file.endsWith(INFO_EXTENSION)) {
        segment(IndexFileNames.parseSegmentName(file)).ifPresent(list::add);
      }
    }
    long last = 0;
    for (SegmentCommitInfo segment : list) {
      last = Math.max(last, Long.parseLong(segment.info.name.substring(1), Character.MAX_RADIX));
    }
    list.counter = last + 1;
    list.setUserData(IndexFolder.commit(Optional.empty()), false);
    list.commit(directory);
  }

  private Optional<SegmentCommitInfo> segment(String name) {
    try {
      Codec codec = Codec.getDefault();
      SegmentInfo info =
          codec
              .segmentInfoFormat()
              .read(directory, name, id(name + INFO_EXTENSION), IOContext.DEFAULT);
      info.setCodec(codec);
      long generation = liveGeneration(name);
      int deleted = generation < 0 ? 0 : info.maxDoc() - live(name, generation);
      return Optional.of(
          new SegmentCommitInfo(info, deleted, 0, generation, -1, -1, StringHelper.randomId()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The id in the header of a file. */
  private byte[] id(String file) throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(file)) {
      CodecUtil.readBEInt(in);
      in.readString();
      CodecUtil.readBEInt(in);
      byte[] id = new byte[StringHelper.ID_LENGTH];
      in.readBytes(id, 0, id.length);
      return id;
    }
  }

  /** The generation of the latest file of live documents of a segment; -1 if it has none. */
  private long liveGeneration(String segment) throws IOException {
    long latest = -1;
    for (String file : directory.listAll()) {
      if (file.endsWith(LIVE_EXTENSION) && IndexFileNames.parseSegmentName(file).equals(segment)) {
        latest = Math.max(latest, IndexFileNames.parseGeneration(file));
      }
    }
    return latest;
  }

  /** The number of live documents, which only the list of segments has: a count of bits. */
  private int live(String segment, long generation) throws IOException {
    String file =
        IndexFileNames.fileNameFromGeneration(segment, LIVE_EXTENSION.substring(1), generation);
    try (ChecksumIndexInput in = directory.openChecksumInput(file)) {
      long header =
          CodecUtil.indexHeaderLength(LIVE_CODEC, Long.toString(generation, Character.MAX_RADIX));
      in.skipBytes(header);
      int live = 0;
      for (long at = header; at + Long.BYTES <= in.length() - CodecUtil.footerLength(); at += 8) {
        live += Long.bitCount(in.readLong());
      }
      return live;
    }
  }
}

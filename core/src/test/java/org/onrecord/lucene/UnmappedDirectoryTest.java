package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnmappedDirectoryTest {

  private static final int LENGTH = 20_000;
  private static final String FILE = "_0.file";

  @TempDir Path folder;
  private final byte[] written = new byte[LENGTH];

  @BeforeEach
  void write() throws IOException {
    new Random(7).nextBytes(written);
    Files.write(folder.resolve(FILE), written);
  }

  @Test
  void allOfAFileIsReadFromAnywhere() throws IOException {
    try (UnmappedDirectory directory = new UnmappedDirectory(folder);
        IndexInput in = directory.openInput(FILE, IOContext.DEFAULT)) {
      byte[] read = new byte[LENGTH];
      in.readBytes(read, 0, LENGTH);
      assertThat(read).isEqualTo(written);
      for (int at : new int[] {LENGTH - 1, 0, 4_095, 4_096, 12_345}) {
        in.seek(at);
        assertThat(in.readByte()).isEqualTo(written[at]);
      }
    }
  }

  @Test
  void partsAndClonesReadForThemselvesAndLeaveTheFileOpen() throws IOException {
    try (UnmappedDirectory directory = new UnmappedDirectory(folder);
        IndexInput in = directory.openInput(FILE, IOContext.DEFAULT)) {
      IndexInput part = in.slice("part", 5_000, 10_000);
      IndexInput within = part.slice("within", 1_000, 10);
      IndexInput clone = in.clone();
      clone.seek(17);
      assertThat(within.readByte()).isEqualTo(written[6_000]);
      assertThat(part.readByte()).isEqualTo(written[5_000]);
      assertThat(clone.readByte()).isEqualTo(written[17]);
      assertThat(in.getFilePointer()).isZero();
      part.close();
      clone.close();
      assertThat(in.readByte()).isEqualTo(written[0]);
    }
  }

  @Test
  void numbersAreReadAsLuceneReadsThem() throws IOException {
    try (UnmappedDirectory directory = new UnmappedDirectory(folder);
        NIOFSDirectory other = new NIOFSDirectory(folder);
        IndexInput in = directory.openInput(FILE, IOContext.DEFAULT).slice("part", 3, LENGTH - 9);
        IndexInput as = other.openInput(FILE, IOContext.DEFAULT).slice("part", 3, LENGTH - 9)) {
      RandomAccessInput anywhere = in.randomAccessSlice(0, in.length());
      RandomAccessInput elsewhere = as.randomAccessSlice(0, as.length());
      for (long at = 0; at < in.length() - 2_000; at += 61) {
        in.seek(at);
        as.seek(at);
        assertThat(in.readShort()).isEqualTo(as.readShort());
        assertThat(in.readInt()).isEqualTo(as.readInt());
        assertThat(in.readLong()).isEqualTo(as.readLong());
        assertThat(ints(in)).isEqualTo(ints(as));
        assertThat(longs(in)).isEqualTo(longs(as));
        assertThat(in.getFilePointer()).isEqualTo(as.getFilePointer());
        assertThat(anywhere.readByte(at)).isEqualTo(elsewhere.readByte(at));
        assertThat(anywhere.readShort(at)).isEqualTo(elsewhere.readShort(at));
        assertThat(anywhere.readInt(at)).isEqualTo(elsewhere.readInt(at));
        assertThat(anywhere.readLong(at)).isEqualTo(elsewhere.readLong(at));
      }
    }
  }

  private static int[] ints(IndexInput in) throws IOException {
    int[] numbers = new int[130];
    in.readInts(numbers, 1, 128);
    return numbers;
  }

  private static long[] longs(IndexInput in) throws IOException {
    long[] numbers = new long[130];
    in.readLongs(numbers, 2, 128);
    return numbers;
  }

  @Test
  void aFileIsReadRightHoweverMuchOfItIsRemembered() throws IOException {
    byte[] large = new byte[3_000_000];
    new Random(11).nextBytes(large);
    Files.write(folder.resolve("large"), large);
    Random random = new Random(5);
    try (UnmappedDirectory directory = new UnmappedDirectory(folder);
        IndexInput in = directory.openInput("large", IOContext.DEFAULT)) {
      for (int i = 0; i < 20_000; i++) {
        int at = random.nextInt(large.length);
        in.seek(at);
        assertThat(in.readByte()).isEqualTo(large[at]);
      }
    }
  }

  @Test
  void nothingIsReadBeyondTheEnd() throws IOException {
    try (UnmappedDirectory directory = new UnmappedDirectory(folder);
        IndexInput in = directory.openInput(FILE, IOContext.DEFAULT)) {
      IndexInput part = in.slice("part", 100, 10);
      assertThatExceptionOfType(EOFException.class)
          .isThrownBy(() -> part.readBytes(new byte[11], 0, 11));
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> in.seek(LENGTH + 1));
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> part.slice("beyond", 5, 6))
          .withMessageContaining("beyond");
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    try (UnmappedDirectory directory = new UnmappedDirectory(folder)) {
      assertThatExceptionOfType(NoSuchFileException.class)
          .isThrownBy(() -> directory.openInput("_1.file", IOContext.DEFAULT))
          .withMessageContaining("_1.file");
    }
  }
}

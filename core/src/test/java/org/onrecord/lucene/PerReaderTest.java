package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerReaderTest {

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final List<IndexReader> loaded = new ArrayList<>();
  private final PerReader<Integer> counts =
      new PerReader<>(
          reader -> {
            loaded.add(reader);
            return reader.numDocs();
          });

  @BeforeEach
  void write() throws IOException {
    add();
  }

  private void add() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
    }
  }

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  @Test
  void aValueIsComputedOnceForEachReader() throws IOException {
    try (DirectoryReader first = DirectoryReader.open(directory)) {
      assertThat(counts.of(first)).isEqualTo(1);
      assertThat(counts.of(first)).isEqualTo(1);
      add();
      try (DirectoryReader second = DirectoryReader.openIfChanged(first)) {
        assertThat(second).isNotNull();
        assertThat(counts.of(second)).isEqualTo(2);
        assertThat(counts.of(first)).isEqualTo(1);
        assertThat(loaded).containsExactly(first, second);
      }
    }
  }

  @Test
  void theValueOfAClosedReaderIsDropped() throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    counts.of(reader);
    assertThat(counts.size()).isEqualTo(1);
    reader.close();
    assertThat(counts.size()).isZero();
  }

  @Test
  void aValueThatCouldNotBeComputedIsTriedAgain() throws IOException {
    List<IndexReader> tries = new ArrayList<>();
    PerReader<String> failing =
        new PerReader<>(
            reader -> {
              tries.add(reader);
              if (tries.size() == 1) {
                throw new IOException("the disk does not answer");
              }
              return "read";
            });
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> failing.of(reader))
          .withMessage("the disk does not answer");
      assertThat(failing.of(reader)).isEqualTo("read");
    }
  }
}

package org.onrecord.engine.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * Reads the output of {@link RecordOutput}. Invalid bytes cause an IOException or a
 * RuntimeException, never an allocation by a wrong length.
 */
final class RecordInput {

  private final ByteArrayDataInput in;

  RecordInput(ByteArrayDataInput in) {
    this.in = in;
  }

  /** Reads one element. */
  @FunctionalInterface
  interface ElementReader<T> {
    T read(RecordInput in) throws IOException;
  }

  String text() throws IOException {
    return in.readString();
  }

  long number() throws IOException {
    return in.readZLong();
  }

  int count() throws IOException {
    int count = in.readVInt();
    if (count < 0 || count > in.length() - in.getPosition()) {
      throw new IOException(
          "a stored list declares " + count + " entries, which is more than the bytes that follow");
    }
    return count;
  }

  /** A non-negative number that is not a number of entries. */
  int nonNegative() throws IOException {
    return in.readVInt();
  }

  double decimal() throws IOException {
    return Double.longBitsToDouble(in.readLong());
  }

  <E> E constant(E[] values) throws IOException {
    int ordinal = in.readByte();
    if (ordinal < 0 || ordinal >= values.length) {
      throw new IOException("unknown enum constant number " + ordinal);
    }
    return values[ordinal];
  }

  /** A flag, or whether an optional value follows. */
  boolean flag() throws IOException {
    return in.readByte() != 0;
  }

  <T> Optional<T> optional(ElementReader<T> each) throws IOException {
    return flag() ? Optional.of(each.read(this)) : Optional.empty();
  }

  List<String> texts() throws IOException {
    int count = count();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  <T> List<T> list(ElementReader<T> each) throws IOException {
    int count = count();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(each.read(this));
    }
    return values;
  }
}

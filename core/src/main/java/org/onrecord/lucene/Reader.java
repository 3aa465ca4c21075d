package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * Reads what {@link Writer} wrote. Bytes that make no sense give an IOException or a
 * RuntimeException, never a wrong length.
 */
final class Reader {

  private final ByteArrayDataInput in;

  Reader(ByteArrayDataInput in) {
    this.in = in;
  }

  /** Reads one thing. */
  @FunctionalInterface
  interface Each<T> {
    T read(Reader in) throws IOException;
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
      throw new IOException(count + " entries are announced, more than there are bytes");
    }
    return count;
  }

  /** A number from 0 that announces no entries. */
  int natural() throws IOException {
    return in.readVInt();
  }

  double real() throws IOException {
    return Double.longBitsToDouble(in.readLong());
  }

  <E> E constant(E[] values) throws IOException {
    int ordinal = in.readByte();
    if (ordinal < 0 || ordinal >= values.length) {
      throw new IOException("no constant has the number " + ordinal);
    }
    return values[ordinal];
  }

  /** A flag, or whether something optional follows. */
  boolean flag() throws IOException {
    return in.readByte() != 0;
  }

  <T> Optional<T> optional(Each<T> each) throws IOException {
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

  <T> List<T> list(Each<T> each) throws IOException {
    int count = count();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(each.read(this));
    }
    return values;
  }
}

package org.onrecord.engine.schema;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;

/** Writes the types of values in a stored article; {@link RecordInput} reads them. */
final class RecordOutput {

  private final ByteBuffersDataOutput out;

  RecordOutput(ByteBuffersDataOutput out) {
    this.out = out;
  }

  /** Writes one element. */
  @FunctionalInterface
  interface ElementWriter<T> {
    void write(RecordOutput out, T value) throws IOException;
  }

  void text(String text) throws IOException {
    out.writeString(text);
  }

  void number(long number) throws IOException {
    out.writeZLong(number);
  }

  void count(int count) throws IOException {
    out.writeVInt(count);
  }

  void decimal(double real) throws IOException {
    out.writeLong(Double.doubleToRawLongBits(real));
  }

  void constant(Enum<?> constant) throws IOException {
    out.writeByte((byte) constant.ordinal());
  }

  void flag(boolean flag) throws IOException {
    out.writeByte((byte) (flag ? 1 : 0));
  }

  <T> void optional(Optional<T> value, ElementWriter<T> each) throws IOException {
    flag(value.isPresent());
    if (value.isPresent()) {
      each.write(this, value.get());
    }
  }

  <T> void list(List<T> values, ElementWriter<T> each) throws IOException {
    count(values.size());
    for (T value : values) {
      each.write(this, value);
    }
  }

  byte[] bytes() {
    return out.toArrayCopy();
  }
}

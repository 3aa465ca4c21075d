package org.onrecord.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.onrecord.linear.StepsWriter;

/** Writes what {@link WordTable} reads. */
final class WordTableWriter {

  private WordTableWriter() {}

  /** Writes a number for each hash. */
  static void write(SortedMap<Integer, Integer> numbers, DataOutputStream out) throws IOException {
    StepsWriter steps = new StepsWriter();
    byte[] halves = new byte[2 * numbers.size()];
    long before = Integer.MIN_VALUE;
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
      steps.add(entry.getKey() - before);
      before = entry.getKey();
      halves[at] = (byte) (entry.getValue() >>> Byte.SIZE);
      halves[numbers.size() + at] = (byte) (int) entry.getValue();
      at++;
    }
    out.writeInt(numbers.size());
    steps.write(out);
    out.write(halves);
  }
}

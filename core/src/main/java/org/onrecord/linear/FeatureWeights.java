package org.onrecord.linear;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A table of the feature weights of a log-linear model; the model card next to it documents its
 * training. Immutable.
 *
 * <p>Features are looked up by hash without building strings, because a lookup happens thousands of
 * times per article.
 */
public final class FeatureWeights {

  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final int MIN_SLOTS = 16;

  /**
   * Part of the key, in bits that do not select the slot, and in the lower half the weight: one
   * long, so that a lookup reads one cache line. 0 marks a free slot.
   */
  private final long[] table;

  private FeatureWeights(int count) {
    this.table = new long[Integer.highestOneBit(Math.max(MIN_SLOTS, count * 4))];
  }

  /**
   * A table that is shipped with the library.
   *
   * @param owner the class next to which the resource is
   */
  public static FeatureWeights read(Class<?> owner, String resource) {
    // Not by Guava, to which a named module does not open its resources.
    try (InputStream file = owner.getResourceAsStream(resource)) {
      checkArgument(file != null, "no weights %s beside %s", resource, owner);
      return of(FeatureWeightsFile.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException("model resource " + resource + " cannot be read", e);
    }
  }

  /** Parses lines of feature, value, other value and weight, separated by tabs. */
  public static FeatureWeights of(List<String> lines) {
    FeatureWeights weights = new FeatureWeights(lines.size());
    for (String line : lines) {
      List<String> columns = COLUMNS.splitToList(line);
      weights.put(
          key(columns.get(0), columns.get(1), columns.get(2)), Float.parseFloat(columns.get(3)));
    }
    return weights;
  }

  /** The weight of a feature; 0 if it is not in the table. */
  public float of(String feature, String value, String other) {
    long key = key(feature, value, other);
    for (int slot = slot(key); table[slot] != 0; slot = next(slot)) {
      if ((int) (table[slot] >>> Integer.SIZE) == (int) key) {
        return Float.intBitsToFloat((int) table[slot]);
      }
    }
    return 0;
  }

  private void put(long key, float weight) {
    int slot = slot(key);
    while (table[slot] != 0 && (int) (table[slot] >>> Integer.SIZE) != (int) key) {
      slot = next(slot);
    }
    table[slot] = key << Integer.SIZE | Integer.toUnsignedLong(Float.floatToIntBits(weight));
  }

  private int next(int slot) {
    return slot + 1 & table.length - 1;
  }

  private int slot(long key) {
    return (int) (key >>> 40) & table.length - 1;
  }

  /** Never 0, which marks a free slot. Multiplies by odd constants, as MurmurHash3 does. */
  private static long key(String feature, String value, String other) {
    long key = feature.hashCode() * 0xff51afd7ed558ccdL;
    key = (key ^ (key >>> 33) ^ value.hashCode()) * 0xc4ceb9fe1a85ec53L;
    key = (key ^ (key >>> 33) ^ other.hashCode()) * 0xff51afd7ed558ccdL;
    return key | 1;
  }
}

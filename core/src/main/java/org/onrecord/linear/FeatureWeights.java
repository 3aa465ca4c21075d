package org.onrecord.linear;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The weights of the features of a log-linear model: a learned table, of which the model card
 * beside it says where it comes from. Immutable.
 *
 * <p>A feature is looked up by a hash of its words, without building a string, as that is done some
 * thousand times an article.
 */
public final class FeatureWeights {

  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final int MIN_SLOTS = 16;

  /**
   * A part of the key that the slot is not chosen by and, in the lower half, the weight, so that
   * memory is waited for once; 0 where a slot is free.
   */
  private final long[] table;

  private FeatureWeights(int count) {
    this.table = new long[Integer.highestOneBit(Math.max(MIN_SLOTS, count * 4))];
  }

  /**
   * A table that comes with the library.
   *
   * @param owner the class beside which the resource lies
   */
  public static FeatureWeights read(Class<?> owner, String resource) {
    // Not by Guava, to which a named module does not open its resources.
    try (InputStream file = owner.getResourceAsStream(resource)) {
      checkArgument(file != null, "no weights %s beside %s", resource, owner);
      return of(FeatureWeightsFile.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library's " + resource, e);
    }
  }

  /** A table of lines: feature, value, other value, weight, parted by tabs. */
  public static FeatureWeights of(List<String> lines) {
    FeatureWeights weights = new FeatureWeights(lines.size());
    for (String line : lines) {
      List<String> columns = COLUMNS.splitToList(line);
      weights.put(
          key(columns.get(0), columns.get(1), columns.get(2)), Float.parseFloat(columns.get(3)));
    }
    return weights;
  }

  /** The weight of a feature; 0 for one that was never seen. */
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

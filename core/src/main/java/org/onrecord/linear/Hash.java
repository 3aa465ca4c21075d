package org.onrecord.linear;

/**
 * Hashes the parts of a feature to 32 bits, of which models use the lower ones.
 *
 * <p>The hash is part of the format of the shipped models ({@code names.bin.gz}, {@code
 * grammar.bin.gz}): their rows are numbered by it. Changing a constant or the order of the parts
 * invalidates them, and all models must be trained again.
 */
public final class Hash {

  private Hash() {}

  public static int of(int template, int a) {
    return finish(mix(template, a));
  }

  public static int of(int template, int a, int b) {
    return finish(mix(mix(template, a), b));
  }

  public static int of(int template, int a, int b, int c) {
    return finish(mix(mix(mix(template, a), b), c));
  }

  public static int of(int template, int a, int b, int c, int d) {
    return finish(mix(mix(mix(mix(template, a), b), c), d));
  }

  private static int mix(int hash, int part) {
    return Integer.rotateLeft(hash ^ part * 0xcc9e2d51, 13) * 5 + 0xe6546b64;
  }

  private static int finish(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
    return mixed ^ mixed >>> 13;
  }
}

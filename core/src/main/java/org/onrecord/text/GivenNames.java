package org.onrecord.text;

import java.util.List;
import java.util.function.BiPredicate;

/** Whether the given names of two full names may be one person's. */
public final class GivenNames {

  private GivenNames() {}

  /**
   * Whether nothing in the one contradicts the other. The first names must agree, and so must all
   * others but those that only the longer list has: "John", "John F." and "J. Fitzgerald" are
   * compatible, "John F." and "John D." are not. Either list may be empty, which contradicts
   * nothing.
   *
   * @param first normalized, initials without a full stop
   * @param second likewise
   * @param isSame whether two words are one name; initials are compared here
   */
  public static boolean areCompatible(
      List<String> first, List<String> second, BiPredicate<String, String> isSame) {
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    List<String> shorter = first.size() <= second.size() ? first : second;
    List<String> longer = first.size() <= second.size() ? second : first;
    if (!agree(shorter.get(0), longer.get(0), isSame)) {
      return false;
    }
    int at = 1;
    for (String name : shorter.subList(1, shorter.size())) {
      while (at < longer.size() && !agree(name, longer.get(at), isSame)) {
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean agree(String one, String other, BiPredicate<String, String> isSame) {
    boolean isInitial = one.length() == 1 || other.length() == 1;
    return isInitial ? one.charAt(0) == other.charAt(0) : isSame.test(one, other);
  }
}

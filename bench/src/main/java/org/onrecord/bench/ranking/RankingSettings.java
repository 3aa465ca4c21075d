package org.onrecord.bench.ranking;

import com.google.common.base.Splitter;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.search.Ranking;
import org.onrecord.training.program.Program;

/** Reads other weights than the defaults: {@code k1=.9,b=.4}. */
final class RankingSettings {

  private static final Splitter.MapSplitter PAIRS = Splitter.on(',').withKeyValueSeparator('=');

  private RankingSettings() {}

  /**
   * The defaults with what is named set otherwise.
   *
   * @throws Program.UsageException if there is no such setting, or none of such a value
   */
  static Ranking parse(String text) {
    try {
      Map<String, String> wanted = new TreeMap<>(PAIRS.split(text));
      RecordComponent[] components = Ranking.class.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        String value = wanted.remove(components[i].getName());
        values[i] =
            value == null
                ? components[i].getAccessor().invoke(Ranking.DEFAULT)
                : (Object) Float.valueOf(value);
      }
      if (!wanted.isEmpty()) {
        throw new Program.UsageException("there is no setting " + wanted.keySet());
      }
      return Ranking.class.getDeclaredConstructor(types).newInstance(values);
    } catch (IllegalArgumentException | ReflectiveOperationException e) {
      throw new Program.UsageException("“" + text + "” is no setting like k1=.9,b=.4");
    }
  }
}

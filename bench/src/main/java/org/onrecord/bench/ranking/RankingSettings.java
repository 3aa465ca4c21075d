package org.onrecord.bench.ranking;

import com.google.common.base.Splitter;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.search.Ranking;
import org.onrecord.training.program.Program;

/** Parses ranking parameters: {@code k1=.9,b=.4}. */
final class RankingSettings {

  private static final Splitter.MapSplitter PAIRS = Splitter.on(',').withKeyValueSeparator('=');

  private RankingSettings() {}

  /**
   * The default ranking with the given parameters changed.
   *
   * @throws Program.UsageException if a setting is unknown or its value invalid
   */
  static Ranking parse(String text) {
    try {
      Map<String, String> settings = new TreeMap<>(PAIRS.split(text));
      RecordComponent[] components = Ranking.class.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        String value = settings.remove(components[i].getName());
        values[i] =
            value == null
                ? components[i].getAccessor().invoke(Ranking.DEFAULT)
                : (Object) Float.valueOf(value);
      }
      if (!settings.isEmpty()) {
        throw new Program.UsageException("unknown setting " + settings.keySet());
      }
      return Ranking.class.getDeclaredConstructor(types).newInstance(values);
    } catch (IllegalArgumentException | ReflectiveOperationException e) {
      throw new Program.UsageException("“" + text + "” is not a setting such as k1=.9,b=.4");
    }
  }
}

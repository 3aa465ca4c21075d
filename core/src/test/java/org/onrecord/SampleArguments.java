package org.onrecord;

import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.verify.Claim;

/** Values of every type in the signatures of the API, made by the factories that the API offers. */
final class SampleArguments {

  private final Map<Class<?>, Object> samples = new HashMap<>();

  SampleArguments(Path path) {
    samples.put(int.class, 1);
    samples.put(long.class, 1L);
    samples.put(Long.class, 1L);
    samples.put(float.class, 1f);
    samples.put(double.class, 1d);
    samples.put(boolean.class, true);
    samples.put(String.class, "harbour");
    samples.put(String[].class, new String[] {"harbour"});
    samples.put(Object.class, "harbour");
    samples.put(Throwable.class, new IllegalStateException("harbour"));
    samples.put(ClassLoader.class, SampleArguments.class.getClassLoader());
    samples.put(byte[].class, new byte[0]);
    samples.put(InputStream.class, InputStream.nullInputStream());
    samples.put(Path.class, path);
    samples.put(URI.class, URI.create("harbour://pier"));
    samples.put(Clock.class, Clock.systemUTC());
    samples.put(Duration.class, Duration.ofHours(1));
    samples.put(LocalDate.class, LocalDate.of(2025, 4, 19));
    samples.put(LocalTime.class, LocalTime.NOON);
    samples.put(ZoneOffset.class, ZoneOffset.UTC);
    samples.put(Optional.class, Optional.empty());
    samples.put(Iterable.class, List.of());
    samples.put(java.util.Collection.class, List.of());
    samples.put(List.class, List.of());
    samples.put(Set.class, Set.of());
    samples.put(Map.class, Map.of());
    samples.put(SortedMap.class, new TreeMap<>());
    samples.put(Claim.class, Claim.of("the harbour is closed"));
  }

  /** Takes a value for its type, in place of one made by a factory. */
  SampleArguments with(Object value) {
    samples.put(value.getClass(), value);
    return this;
  }

  /** A value for each parameter. */
  @Nullable Object[] of(Executable called) {
    return Arrays.stream(called.getParameters())
        .map(Parameter::getType)
        .map(this::of)
        .toArray(Object[]::new);
  }

  /** A value of a type, the same at each call. */
  Object of(Class<?> type) {
    Object known = samples.get(type);
    if (known == null) {
      known = make(type);
      samples.put(type, known);
    }
    return known;
  }

  private Object make(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed()) {
      return of(type.getPermittedSubclasses()[0]);
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }
    for (Executable factory : factories(type).toList()) {
      try {
        return call(factory, null, of(factory));
      } catch (RuntimeException e) {
        // Reads a file, or wants another value: perhaps the next does not.
      }
    }
    return built(type);
  }

  /**
   * What makes a type: its constructors, and static methods of its own or of the type around it.
   */
  private static Stream<Executable> factories(Class<?> type) {
    Stream<Method> methods = Arrays.stream(type.getMethods());
    if (type.getEnclosingClass() != null) {
      methods = Stream.concat(methods, Arrays.stream(type.getEnclosingClass().getMethods()));
    }
    Stream<Method> makers =
        methods.filter(m -> Modifier.isStatic(m.getModifiers()) && m.getReturnType() == type);
    return Stream.<Executable>concat(makers, Arrays.stream(type.getConstructors()))
        .sorted(Comparator.comparingInt(Executable::getParameterCount));
  }

  private Object built(Class<?> type) {
    try {
      Method start =
          Arrays.stream(type.getMethods())
              .filter(m -> m.getName().equals("builder"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("nothing makes a sample of " + type));
      Object builder = call(start, null, of(start));
      return call(builder.getClass().getMethod("build"), builder);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("the builder of " + type + " has no method build", e);
    }
  }

  /** Calls a method or constructor; what it throws is thrown. */
  static Object call(Executable called, @Nullable Object on, @Nullable Object... arguments) {
    try {
      return called instanceof Method method
          ? method.invoke(on, arguments)
          : ((Constructor<?>) called).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(called + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(called + " cannot be called", e);
    }
  }
}

package org.onrecord;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes what other code can use of classes: a line for each public type and for each public or
 * protected member, sorted. Types are written with their nullness, so that a change of it shows.
 */
final class PublicApi {

  /** As different versions of Java write it. */
  private static final Pattern ANNOTATION =
      Pattern.compile("@org\\.jspecify\\.annotations\\.Nullable(\\(\\))?");

  private static final String CLASS = ".class";

  private final SortedSet<String> lines = new TreeSet<>();

  private PublicApi() {}

  /** The lines for the classes of these packages below a folder of class files. */
  static List<String> of(Path classes, Collection<String> packages) throws IOException {
    PublicApi api = new PublicApi();
    types(classes, packages).forEach(api::add);
    return List.copyOf(api.lines);
  }

  /** The public types of these packages below a folder of class files, nested ones included. */
  static List<Class<?>> types(Path classes, Collection<String> packages) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : packages) {
      try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info" + CLASS))
            .map(file -> load(name + "." + file.substring(0, file.length() - CLASS.length())))
            .filter(PublicApi::isVisible)
            .forEach(types::add);
      }
    }
    return types;
  }

  /** The lines for one class. */
  static List<String> of(Class<?> type) {
    PublicApi api = new PublicApi();
    api.add(type);
    return List.copyOf(api.lines);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is not on the class path", e);
    }
  }

  private void add(Class<?> type) {
    if (!isVisible(type)) {
      return;
    }
    add(header(type));
    boolean canBeExtended = !Modifier.isFinal(type.getModifiers()) && !type.isSealed();
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field, canBeExtended)) {
        line(type, field, field.getName(), field.getAnnotatedType());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor, canBeExtended)) {
        line(type, constructor, "new", type.getSimpleName());
      }
    }
    methods(type)
        .filter(method -> isVisible(method, canBeExtended) && !isOfObject(method))
        .forEach(m -> line(type, m, m.getName(), m.getAnnotatedReturnType()));
  }

  private void add(StringBuilder line) {
    lines.add(ANNOTATION.matcher(line).replaceAll("@Nullable"));
  }

  /** Those of the type and those that it inherits from classes that others cannot name. */
  private static Stream<Method> methods(Class<?> type) {
    Stream<Method> own = Arrays.stream(type.getDeclaredMethods());
    Class<?> parent = type.getSuperclass();
    return parent == null || isVisible(parent) ? own : Stream.concat(own, methods(parent));
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
  }

  private static boolean isVisible(Member member, boolean canBeExtended) {
    int modifiers = member.getModifiers();
    return !member.isSynthetic()
        && (Modifier.isPublic(modifiers) || (canBeExtended && Modifier.isProtected(modifiers)));
  }

  /** {@code equals}, {@code hashCode} and {@code toString} are there whether declared or not. */
  private static boolean isOfObject(Method method) {
    try {
      Object.class.getMethod(method.getName(), method.getParameterTypes());
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private static StringBuilder header(Class<?> type) {
    StringBuilder header = new StringBuilder(type.getName());
    header.append(" : ").append(modifiers(type.getModifiers() & ~Modifier.INTERFACE));
    if (type.isSealed()) {
      header.append("sealed ");
    }
    header.append(kind(type)).append(variables(type.getTypeParameters()));
    if (type.isRecord()) {
      header.append(joined(Arrays.stream(type.getRecordComponents()).map(PublicApi::component)));
    } else if (type.getSuperclass() != null
        && type.getSuperclass() != Object.class
        && !type.isEnum()) {
      header.append(" extends ").append(type.getAnnotatedSuperclass());
    }
    if (type.getInterfaces().length > 0) {
      header.append(" implements ");
      header.append(
          Arrays.stream(type.getAnnotatedInterfaces())
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    return header.append(deprecation(type));
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private static String component(RecordComponent component) {
    return component.getAnnotatedType() + " " + component.getName();
  }

  private void line(Class<?> type, Field field, String name, AnnotatedType of) {
    String what = field.isEnumConstant() ? "constant" : "field";
    StringBuilder line = new StringBuilder(type.getName()).append('.').append(name);
    line.append(" : ").append(modifiers(field.getModifiers())).append(what).append(' ').append(of);
    add(line.append(deprecation(field)));
  }

  private void line(Class<?> type, Executable executable, String name, Object answer) {
    StringBuilder line = new StringBuilder(type.getName()).append('.').append(name);
    line.append(
        joined(Arrays.stream(executable.getAnnotatedParameterTypes()).map(Object::toString)));
    int irrelevant =
        Modifier.SYNCHRONIZED | Modifier.TRANSIENT | Modifier.VOLATILE | Modifier.NATIVE;
    line.append(" : ").append(modifiers(executable.getModifiers() & ~irrelevant));
    if (executable instanceof Method method && method.isDefault()) {
      line.append("default ");
    }
    line.append(variables(executable.getTypeParameters())).append(answer);
    if (executable.getExceptionTypes().length > 0) {
      line.append(" throws ");
      line.append(
          Arrays.stream(executable.getExceptionTypes())
              .map(Class::getName)
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    add(line.append(deprecation(executable)));
  }

  private static String modifiers(int modifiers) {
    String text = Modifier.toString(modifiers & ~Modifier.PUBLIC);
    return text.isEmpty() ? "" : text + " ";
  }

  private static String variables(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(v -> v.getName() + " extends " + Arrays.toString(v.getAnnotatedBounds()))
        .collect(Collectors.joining(", ", "<", "> "));
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(", ", "(", ")"));
  }

  private static String deprecation(AnnotatedElement element) {
    return element.isAnnotationPresent(Deprecated.class) ? " deprecated" : "";
  }
}

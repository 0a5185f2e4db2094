package org.lectern.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.query.ParsedQuery;
import org.lectern.query.QueryParser;
import org.lectern.query.QueryRejectedException;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.MatchMode;

/// The parameters of one request, and what is wrong with them: an unknown name, a repeated single
/// value and a bad value are errors, reported together; nothing is put right silently.
final class ParameterValues {
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<ParameterError> errors = new ArrayList<>();

  /// @param single names that may be given once; the filters, which may be repeated, are known too
  ParameterValues(List<QueryString.Parameter> parameters, List<String> single) {
    this(parameters, single, withFilters(single));
  }

  private ParameterValues(
      List<QueryString.Parameter> parameters, List<String> single, List<String> names) {
    for (QueryString.Parameter parameter : parameters) {
      values.computeIfAbsent(parameter.name(), _ -> new ArrayList<>()).add(parameter.value());
    }
    values.forEach((name, given) -> {
      if (!names.contains(name)) {
        errors.add(ParameterError.unknownName(name, names));
      } else if (single.contains(name) && given.size() > 1) {
        errors.add(ParameterError.repeated(name, given.get(1)));
      }
    });
  }

  /// Those of a resource that takes no filters.
  ///
  /// @param single all names, each of which may be given once
  static ParameterValues only(List<QueryString.Parameter> parameters, List<String> single) {
    return new ParameterValues(parameters, single, single);
  }

  /// These names and those of the filters, in the order of the documentation.
  static List<String> withFilters(List<String> single) {
    return Stream.of(
            single.stream(),
            Stream.of(FilterField.values()).map(FilterField::slug),
            Stream.of(FilterField.values()).map(field -> "not_" + field.slug()))
        .flatMap(names -> names)
        .toList();
  }

  List<ParameterError> errors() {
    return errors;
  }

  /// @throws ProblemException if there was an error
  void check() {
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.parameters(errors));
    }
  }

  Optional<String> single(String name) {
    return Optional.ofNullable(values.get(name)).map(List::getFirst);
  }

  /// One value of a closed list.
  <T> T oneOf(String name, T standard, List<T> all, Function<T, String> slug, String expects) {
    Optional<String> text = single(name);
    Optional<T> value =
        text.flatMap(
            given -> all.stream().filter(each -> slug.apply(each).equals(given)).findAny());
    if (text.isPresent() && value.isEmpty()) {
      errors.add(
          ParameterError.badValue(name, text.get(), expects, all.stream().map(slug).toList()));
    }
    return value.orElse(standard);
  }

  boolean flag(String name, boolean standard) {
    return oneOf(
        name, standard, List.of(true, false), flag -> Boolean.toString(flag), "true or false");
  }

  int number(String name, int standard, int least, int most) {
    Optional<String> text = single(name);
    if (text.isEmpty()) {
      return standard;
    }
    int number = text.get().matches("[0-9]{1,4}") ? Integer.parseInt(text.get()) : -1;
    if (number >= least && number <= most) {
      return number;
    }
    String expects = "a whole number from " + least + " to " + most;
    errors.add(ParameterError.badValue(name, text.get(), expects, List.of()));
    return standard;
  }

  /// What the user typed, as `q`.
  ParsedQuery query() {
    String text = single("q").orElse("");
    try {
      return QueryParser.parse(text);
    } catch (QueryRejectedException rejected) {
      errors.add(ParameterError.refused(rejected.code(), "q", text, rejected.position(), rejected));
      return QueryParser.parse("");
    }
  }

  MatchMode match() {
    return oneOf(
        "match", MatchMode.AUTO, List.of(MatchMode.values()), MatchMode::slug, "a match mode");
  }

  Filters filters() {
    return new FilterParameters(values, errors).filters();
  }
}

package org.lectern.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.server.api.Answer;
import org.lectern.server.api.Call;

/// Which path leads to which resource.
final class Routes {
  /// A resource behind a path; all take GET and HEAD.
  ///
  /// @param post takes a body of JSON as sent; absent where the path takes no POST
  /// @param searches whether it asks the engine, and so needs a thread of the search pool
  record Route(
      Function<Call, Answer> resource,
      Optional<BiFunction<Call, byte[], Answer>> post,
      boolean searches) {
    Route(Function<Call, Answer> resource, boolean searches) {
      this(resource, Optional.empty(), searches);
    }

    /// `GET, HEAD`.
    String methods() {
      return post.isPresent() ? "GET, HEAD, POST" : "GET, HEAD";
    }
  }

  /// Stands for an id inside a path.
  private static final String ANYTHING = "*";

  private final Map<String, Route> exact = new HashMap<>();
  private final Map<String, Route> prefixes = new HashMap<>();
  private final Map<String, Route> around = new HashMap<>();

  /// A resource that asks the engine.
  Routes search(String path, Function<Call, Answer> resource) {
    exact.put(path, new Route(resource, true));
    return this;
  }

  /// A resource that asks the engine, with its parameters in the URL or in a body.
  Routes search(
      String path, Function<Call, Answer> resource, BiFunction<Call, byte[], Answer> post) {
    exact.put(path, new Route(resource, Optional.of(post), true));
    return this;
  }

  /// A resource whose path ends in one more part: `/api/v1/documents/` and an id.
  Routes searchBelow(String prefix, Function<Call, Answer> resource) {
    prefixes.put(prefix, new Route(resource, true));
    return this;
  }

  /// A resource whose path has an id before its last part: `/api/v1/documents/`, an id, `/similar`.
  Routes searchAround(String prefix, String suffix, Function<Call, Answer> resource) {
    around.put(prefix + ANYTHING + suffix, new Route(resource, true));
    return this;
  }

  /// A resource that answers at once.
  Routes quick(String path, Function<Call, Answer> resource) {
    exact.put(path, new Route(resource, false));
    return this;
  }

  /// `GET /api/v1/documents/`: every operation but HEAD, a path below without its last part, an id
  /// before it as `*`.
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    Stream.of(exact, prefixes, around)
        .map(Map::entrySet)
        .flatMap(Set::stream)
        .forEach(entry -> {
          operations.add("GET " + entry.getKey());
          entry.getValue().post().ifPresent(_ -> operations.add("POST " + entry.getKey()));
        });
    return operations;
  }

  /// @param path as sent, not decoded
  Optional<Route> find(String path) {
    Route route = exact.get(path);
    if (route != null) {
      return Optional.of(route);
    }
    int parent = path.lastIndexOf('/') + 1;
    Route below = prefixes.get(path.substring(0, parent));
    if (below != null || parent < 2) {
      return Optional.ofNullable(below);
    }
    int id = path.lastIndexOf('/', parent - 2) + 1;
    return Optional.ofNullable(
        around.get(path.substring(0, id) + ANYTHING + path.substring(parent - 1)));
  }
}

package org.lectern.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The mappings that come with the product.
final class Mappings {
  static final List<Mapping> KNOWN =
      Stream.of("irs-bmf", "nonprofit-missions").map(Mappings::load).toList();

  private Mappings() {}

  static Optional<Mapping> of(Set<String> columns) {
    return KNOWN.stream().filter(mapping -> mapping.fits(columns)).findFirst();
  }

  private static Mapping load(String name) {
    try (InputStream stream = Mappings.class.getResourceAsStream("mappings/" + name + ".toml")) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return MappingFile.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidMappingException e) {
      throw new IllegalStateException(name, e);
    }
  }
}

package org.lectern.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.server.DemoSite;

class HtmlTest {
  @TempDir private Path folder;

  @Test
  void everyPageIsValid() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try (DemoSite site = new DemoSite(folder)) {
      for (String path : Addresses.OF_EVERY_SORT) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + path)).build();
        String html = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        String found =
            validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertEquals("", found.strip(), path);
      }
    }
  }
}

package org.lectern.server.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/// Debian's chromium, which tells what it asked for and what its console says.
final class BrowserFixture implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  /// A window.
  record Window(int width, ColorScheme colours, boolean scripts) {}

  /// What a window did besides showing its pages.
  ///
  /// @param requests every address that was asked for
  /// @param console every line
  record Traces(List<String> requests, List<String> console) {}

  /// Skips the test where there is no chromium.
  static BrowserFixture open() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "no " + CHROMIUM + ": install it with apt-get install chromium");
    return new BrowserFixture();
  }

  private BrowserFixture() {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /// Lets a person loose in a window.
  Traces visit(Window window, Consumer<Page> person) {
    Traces traces = new Traces(new ArrayList<>(), new ArrayList<>());
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(window.width(), 800)
            .setColorScheme(window.colours())
            .setJavaScriptEnabled(window.scripts());
    try (BrowserContext context = browser.newContext(options)) {
      context.setDefaultTimeout(10_000);
      Page page = context.newPage();
      page.onRequest(request -> traces.requests().add(request.url()));
      page.onConsoleMessage(message -> traces.console().add(message.text()));
      page.onPageError(traces.console()::add);
      person.accept(page);
    }
    return traces;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

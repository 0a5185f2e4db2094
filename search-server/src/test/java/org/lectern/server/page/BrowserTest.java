package org.lectern.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.server.DemoSite;
import org.lectern.server.page.BrowserFixture.Traces;
import org.lectern.server.page.BrowserFixture.Window;

/// Goes through the sample as a person would.
class BrowserTest {
  private static final Pattern WATER = Pattern.compile("water.*", Pattern.CASE_INSENSITIVE);

  private static BrowserFixture browser;
  private static DemoSite site;

  @BeforeAll
  static void open(@TempDir Path folder) {
    browser = BrowserFixture.open();
    site = new DemoSite(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      site.close();
    }
  }

  private static void visit(Window window, Consumer<Page> person) {
    Traces traces = browser.visit(window, person);
    assertEquals(List.of(), traces.console(), "console");
    assertEquals(
        List.of(),
        traces.requests().stream().filter(url -> !url.startsWith(site.address() + "/")).toList(),
        "requests to other places");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsADocumentAndSeesWhy(boolean scripts) {
    visit(
        new Window(1280, ColorScheme.LIGHT, scripts),
        page -> {
          page.navigate(site.address() + "/");
          page.getByLabel("Search policy documents").fill("water");
          page.keyboard().press("Enter");
          assertThat(page.locator("h1.totals")).containsText("documents about");
          page.locator("a.tile[aria-label^='Nebraska:']").click();
          assertThat(page.locator(".chips")).containsText("State: Nebraska");
          page.locator("[data-facet=type] a.value-link").first().click();
          assertThat(page.locator(".chip")).hasCount(2);
          page.locator(".chip", new Page.LocatorOptions().setHasText("Nebraska")).click();
          assertThat(page.locator(".chip")).hasCount(1);
          assertThat(page).hasURL(Pattern.compile(".*/\\?q=water&type=[^&]+$"));
          opensTheFirstHit(page);
        });
  }

  private static void opensTheFirstHit(Page page) {
    String totals = page.locator("h1.totals").innerText();
    String title = page.locator(".hit h2 a").first().innerText();
    page.locator(".hit h2 a").first().click();
    assertThat(page.locator("h1")).hasText(title);
    assertThat(page.locator(".doc-text mark").first()).hasText(WATER);
    assertThat(page.locator(".evidence blockquote").first()).isHidden();
    page.locator(".evidence summary").first().click();
    assertThat(page.locator(".evidence blockquote mark").first()).isVisible();
    page.locator(".doc-text sup a").first().click();
    assertThat(page).hasURL(Pattern.compile(".*#reference-1$"));
    page.locator(".back a").click();
    assertThat(page.locator("h1.totals")).hasText(totals);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPhoneHidesTheFiltersUntilTheyAreAskedFor(boolean scripts) {
    visit(
        new Window(360, ColorScheme.DARK, scripts),
        page -> {
          page.navigate(site.address() + "/?q=water");
          assertThat(page.locator("a.tile").first()).isHidden();
          page.locator(".results-side > .fold > summary").click();
          page.locator("a.tile[aria-label^='Nebraska:']").click();
          assertThat(page.locator(".chips")).containsText("State: Nebraska");
        });
  }

  @Test
  void anEmptyYearIsNoYearAndTheAddressStaysTidy() {
    visit(
        new Window(1280, ColorScheme.LIGHT, true),
        page -> {
          page.navigate(site.address() + "/?q=water");
          page.getByLabel("From year").first().fill("1970");
          page.keyboard().press("Enter");
          assertThat(page).hasURL(site.address() + "/?q=water&founded_from=1970");
          page.getByLabel("Sort by").selectOption("title");
          assertThat(page).hasURL(site.address() + "/?q=water&founded_from=1970&sort=title");
          page.locator("h1").click();
          page.keyboard().press("/");
          assertThat(page.locator("#q")).isFocused();
        });
  }

  @Test
  void whoTypesChoosesWhatIsSuggestedByKeys() {
    visit(
        new Window(1280, ColorScheme.LIGHT, true),
        page -> {
          page.navigate(site.address() + "/");
          Locator box = page.getByRole(AriaRole.COMBOBOX, named("Search policy documents"));
          Locator options = page.getByRole(AriaRole.OPTION);
          box.pressSequentially("prairie wat");
          assertThat(options.first()).containsText("Prairie Water Alliance");
          assertThat(box).hasAttribute("aria-expanded", "true");
          box.press("Escape");
          assertThat(options.first()).isHidden();
          assertThat(box).hasValue("prairie wat");
          box.press("ArrowDown");
          assertThat(options.first()).hasAttribute("aria-selected", "true");
          assertThat(box).hasAttribute("aria-activedescendant", "q-suggestion-0");
          box.press("ArrowUp");
          assertThat(options.first()).hasAttribute("aria-selected", "false");
          box.press("ArrowDown");
          box.press("Enter");
          assertThat(page).hasURL(Pattern.compile(".*/\\?organization=.+$"));
          assertThat(page.locator(".chip")).containsText("Prairie Water Alliance");
        });
  }

  @Test
  void suggestionsForOtherWordsAreNotShown() {
    visit(
        new Window(1280, ColorScheme.LIGHT, true),
        page -> {
          page.navigate(site.address() + "/");
          Locator list = page.locator("#q-suggestions");
          page.locator("#q").pressSequentially("wat");
          assertThat(list).isVisible();
          page.route(
              Pattern.compile(".*/api/v1/suggest.*"),
              route -> route.fulfill(new Route.FulfillOptions().setBody("no suggestions")));
          page.locator("#q").pressSequentially("e");
          assertThat(list).isHidden();
          page.keyboard().press("ArrowDown");
          assertThat(list).isHidden();
        });
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void aSuggestionIsPressedAndWhoChoosesNoneSearchesAsBefore() {
    visit(
        new Window(360, ColorScheme.DARK, true),
        page -> {
          page.navigate(site.address() + "/?q=tax");
          page.locator("#q").fill("water");
          assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
          List<Rule> found = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
          assertTrue(found.isEmpty(), () -> words(found));
          Object wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
          assertEquals(false, wide);
          page.keyboard().press("Enter");
          assertThat(page).hasURL(site.address() + "/?q=water");
          page.locator("#q").fill("educa");
          page.getByRole(AriaRole.OPTION)
              .filter(new Locator.FilterOptions().setHasText("Topic"))
              .click();
          assertThat(page).hasURL(site.address() + "/?topic=education");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoMistypesIsAskedWhatWasMeant(boolean scripts) {
    visit(
        new Window(1280, ColorScheme.LIGHT, scripts),
        page -> {
          page.navigate(site.address() + "/?q=praire+watter&state=NE");
          page.locator(".meant a").first().click();
          assertThat(page).hasURL(site.address() + "/?q=prairie+water&state=NE");
          assertThat(page.locator(".hit").first()).isVisible();
        });
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT", "360, DARK", "1280, LIGHT", "1280, DARK"})
  void everyPageIsForEverybody(int width, ColorScheme colours) {
    Traces traces =
        browser.visit(
            new Window(width, colours, true),
            page -> Addresses.OF_EVERY_SORT.forEach(path -> check(page, path)));
    assertFalse(traces.requests().stream().anyMatch(url -> !url.startsWith(site.address() + "/")));
  }

  private static void check(Page page, String path) {
    page.navigate(site.address() + path);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    Object wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
    assertEquals(false, wide, path + " is wider than the window");
    List<Rule> found = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
    assertTrue(found.isEmpty(), () -> path + ": " + words(found));
  }

  private static String words(List<Rule> rules) {
    return String.join(
        "\n",
        rules.stream()
            .map(rule ->
                rule.getId() + " " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml())
            .toList());
  }

  @Test
  void theNarrowestPhoneScrollsDownOnly() {
    visit(
        new Window(320, ColorScheme.LIGHT, true),
        page -> {
          for (String path : Addresses.OF_EVERY_SORT.stream().filter(Addresses::isFound).toList()) {
            page.navigate(site.address() + path);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            Object wide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
            assertEquals(false, wide, path);
          }
        });
  }
}

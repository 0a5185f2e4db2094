package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ingest.Documents;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyDocument;

/// Whom an article and an about page are about, line by line.
final class ArticleOrganizationTest {
  private static PolicyDocument article(String text) {
    PolicyDocument page =
        Documents.ofText(
            "Ferry fares go up\n\nBy Ida Marsh\nMay 4, 2019\n\n"
                + text.replace(" / ", "\n\n")
                + "\n");
    assertEquals(Kind.NEWS, page.summary().kind(), text);
    return page;
  }

  private static String about(String text) {
    return PageValues.organization(
        Documents.ofText(
            "About Us\n\n" + text + "\n\nWe lend boats. Our members keep our lights on.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Small Lakes Institute, a group of sailors, sued on Monday. / Small Lakes Institute wants lower fares. | Small Lakes Institute",
        "The Small Lakes Institute (SLI), a nonprofit in Duluth, sued on Monday. / The institute wants lower fares. | Small Lakes Institute",
        "Harbor Ferry Riders, a group of commuters, sued on Monday. / Harbor Ferry Riders has 40 members. / The riders met in June. | Harbor Ferry Riders",
        "About 150 members of the Oak Street Renters Union filled the hall on Monday. / The union wants a list. The head of the Central Ohi. Owners Association spoke. / The association, founded in 1986, is old. | Oak Street Renters Union",
        "On Monday, members of Dockers Local 12 voted to strike. / The union says Dockers Local 12 has waited for a year. | Dockers Local 12",
        "DULUTH, Minn. — Lakeside Tenants Union, which represents renters, sued on Monday. / The union wants lower rents. | Lakeside Tenants Union",
        "On Monday, members of the Oak Valley Coalition voted to march. / The coalition will march in June. | Oak Valley Coalition",
        "The Lakeside Clinic Network is an association of nurses. / Lakeside Clinic Network has 40 members. | Lakeside Clinic Network",
        "In comments filed April 21, the Cold Boat Association asked for time. / The Duluth-based association has 40 boats. | Cold Boat Association",
        "The pact was announced on Monday by the Lake Care Workers East, which represents 21,000 nurses. / The union must still vote. | Lake Care Workers East",
        "It was signed by Lakes Ratepayers United. / Lakes Ratepayers United is not a group of ratepayers. It is a 501(c)(4) nonprofit that a lobbyist set up. | Lakes Ratepayers United",
        "The city council met. / On Monday, leaders of the Prairie Farmers Alliance asked for seeds. / The alliance has 90 farms. | Prairie Farmers Alliance",
      })
  void articleIsAboutWhomItIntroducesOrComesBackTo(String text, String name) {
    assertEquals(name, PageValues.organization(article(text)), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leo Quill, a lawyer, sued on Monday. / Leo Quill wants lower fares.",
        "Leo Quill, a member of the group, sued on Monday. / Leo Quill said so.",
        "The Department of Ferries said fares go up. / The department has 40 boats.",
        "The Lakeside City Council voted on Monday. / Fares go up in June.",
        "The Clean Harbor Act was signed. / The act was popular. / The act is new.",
        "Fares go up, says Ida Marsh of the Small Lakes Institute.",
        "Two Harbors, a town in Minnesota, said fares go up. / Two Harbors has one ferry.",
        "In comments filed April 21, a reader asked for time. / On April 21 the reader wrote again.",
        "Two Harbors Bay is not a town. It is a bay that ferries cross. / Two Harbors Bay has one ferry.",
        "The mayor spoke. / The mayor said no. / The mayor left for the Prairie Farmers Alliance.",
      })
  void peopleLawsAndAuthoritiesAreNotWhomItIsAbout(String text) {
    assertEquals("", PageValues.organization(article(text)), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Founded in 1988, the Harbor Institute lends boats.",
        "Based in Duluth, Harbor Institute lends boats.",
        "In 1962 six mothers founded Harbor Institute.",
        "Our mission at the Harbor Institute is to lend boats.",
        "The vision of Harbor Institute is a boat for all.",
        "Leo Quill is co-founder and president of the Harbor Institute.",
        "Harbor Institute was established in 1988.",
        "Harbor Institute, once a shipyard, is a nonprofit with two boats.",
        "Harbor Institute is dedicated to boats.",
        "We’re Harbor Institute, and boats are our life.",
      })
  void aboutPageIsOfTheNameThatItSays(String text) {
    assertEquals("Harbor Institute", about(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Founded in 1988, our boats are old.",
        "Ida Marsh was formerly with a firm and founded the Harbor Institute.",
        "Leo Quill is the former founder of the Harbor Institute.",
        "Duluth is a city of sailors.",
        "Leo Quill works to lend boats.",
        "At Lake Superior, boats sail.",
        "Harbor Day is a holiday of sailors.",
        "We are Sailors.",
      })
  void othersOnAnAboutPageAreNot(String text) {
    assertEquals("", about(text), text);
  }

  /// What the page calls its organization by: its noun, or what it is introduced as.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbor Institute | is a think tank. The institute was founded in 1990. | 1990",
        "Clean Water Now | is a statewide coalition of anglers. The coalition was founded in 1990. | 1990",
        "Clean Water Now | (CWN), a group of anglers, sails. The group was founded in 1990. | 1990",
        "Harbor Riders | is a nonprofit. The riders was formed in 1990. | 1990",
        "Dockers Local 12 | is large. The union was founded in 1990. | 1990",
        "Clean Water Now | is a nonprofit. The organization was founded in 1990. | 1990",
        "Clean Water Now | is a nonprofit. The coalition was founded in 1990. | ''",
        "Clean Water Now | works with a coalition. The coalition was founded in 1990. | ''",
        "Harbor Institute | is a think tank. The institutes were founded in 1990. | ''",
        "Harbor Institute | is a think tank. The institute-wide fund was founded in 1990. | ''",
      })
  void profileCallsItByItsNoun(String title, String text, String year) {
    PolicyDocument page =
        Documents.ofText("Non-profit\n\n" + title + "\n\n" + title + " " + text + "\n");
    List<String> expected = year.isEmpty() ? List.of() : List.of(year);
    assertEquals(expected, PageValues.distinct(page, FactField.FOUNDED), text);
  }
}

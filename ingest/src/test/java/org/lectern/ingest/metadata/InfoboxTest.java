package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ingest.Documents;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PolicyDocument;

/// Infoboxes in the shapes that pages have them, whole and broken.
final class InfoboxTest {
  private static final String LEAD =
      "\n\nHarbor Institute reads aloud to pilots in winter, when there is little else to do in the harbor.\n";

  private static PolicyDocument page(String lines) {
    return Documents.ofText("Non-profit\n\nHarbor Institute\n\n" + lines.replace('~', '\n') + LEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tax_id     | Website:~harbor.example~Tax ID:~52-1234567                | 521234567",
        "tax_id     | Tax ID/EIN: 521234567~Type: Club                          | 521234567",
        "tax_status | Tax-Exempt Status:~501(c)(3)~Type:~Club                   | 501(c)(3)",
        "tax_status | Tax-Exempt Status: 501c4~Type: Club                       | 501(c)(4)",
        "alias      | Also Known As:~The Readers; HI~Type:~Club                 | The Readers;HI",
        "alias      | Also called: The Readers~Type: Club                       | The Readers",
        "revenue    | Budget (2017):~Revenue: $1,204,500~Expenses: $988,000     | $1,204,500 (2017)",
        "expenses   | Budget (2017):~~Revenue: $1,204,500~Expenses: $988,000    | $988,000 (2017)",
        "assets     | Budget (2019): Revenue: $1.2 million; Assets: $2 million~Type: Club | $2 million (2019)",
        "revenue    | Revenue (2018): $1.2 million~Type: Club                   | $1.2 million (2018)",
        "founded    | Founded at:~Seneca Falls, 1848~Type:~Club                 | ''",
        "founded    | Formation: 1916 [55]~Type: Club                           | 1916",
        "founded    | Founded: 2000; 18 years ago (2000)~Type: Club             | 2000",
        "founded    | Established: July 13, 2013; 12 years ago~Type: Club       | 2013",
        "founded    | Year founded: In 1973 by Jane Roe and others~Type: Club   | 1973",
        "founded    | Latest Tax Filing:~2017~DUNS:~12-345-6789~Type:~Club      | ''",
        "website    | Website:~Location:~Mobile, AL~Type:~Club                  | ''",
        "founded    | Formation 1951~Type Club~Headquarters Mobile, Alabama     | 1951",
        "founded    | Formation~1951~Type~Club~Headquarters~Mobile, Alabama     | 1951",
        "type_text  | Type:~Environmental Advocacy Group~Founded:~1999          | Environmental Advocacy Group",
      })
  void labelsHaveTheirValues(String field, String lines, String expected) {
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected.split(";")),
        PageValues.distinct(page(lines), FactField.of(field).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "website    | www.harbor.example~~Location:~~Mobile, AL~~Type:~~Club  | www.harbor.example",
        "website    | Location:~Mobile, AL~www.harbor.example~Type:~Club      | www.harbor.example",
        "tax_id     | Location:~Mobile, AL~52-1234567~Type:~Club              | 521234567",
        "tax_status | Website:~harbor.example~501(c)(3)~Type:~Club            | 501(c)(3)",
        "founded    | Website:~harbor.example~1987; 38 years ago~Type:~Club   | 1987",
        "founded    | Location:~Mobile, AL~1987~Type:~Club                    | 1987",
        "website    | Founded:~www.harbor.example~Type:~Club                  | www.harbor.example",
        "founded    | Founded:~www.harbor.example~Type:~Club                  | ''",
        "tax_id     | www.harbor.example~~MOBILE, AL~~52-1234567~~1992        | 521234567",
        "place      | www.harbor.example~~MOBILE, AL~~52-1234567~~1992        | south/al/mobile",
      })
  void valuesWithoutTheirLabelAreReadByTheirForm(String field, String lines, String expected) {
    PolicyDocument page = page(lines);
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected),
        PageValues.distinct(page, FactField.of(field).orElseThrow()));
    page.facts().stream()
        .filter(fact -> fact.rule().equals("infobox line without label"))
        .forEach(fact -> assertTrue(fact.confidence() < 0.9, fact::toString));
  }

  @Test
  void sloganBelowTheTitleIsKept() {
    PolicyDocument page = page("Reading aloud since we can~~Website:~harbor.example~Founded:~1951");
    assertEquals("harbor.example", page.website());
    assertEquals(1951, page.summary().founded());
    assertEquals("Reading aloud since we can", page.sections().getFirst().heading());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Non-profit         | Type: Coalition                          | nonprofit",
        "Non-profit         | Tax-Exempt Status: 501(c)(6)             | nonprofit/501c6",
        "Other Group        | Type: Environmental Advocacy Group       | ''",
        "Other Group        | Type: 527 Political Action Committee     | political-committee/527",
        "Political Party/527 | Type: Super PAC                         | political-committee/pac",
        "Other Group        | Type: Labor Group for Non-Union Members  | ''",
        "Labor Union        | Tax-Exempt Status: 501(c)(5)             | labor-union",
        "For-profit         | Type: Public Affairs Consulting Firm     | for-profit/consultancy",
        "For-profit         | Type: DEI Consultancy                    | for-profit/consultancy",
        "For-profit         | Type: Digital Media Company              | for-profit/media",
        "Other Group        | Type: Private University                 | educational-institution",
        "Government Agency  | Type: State Commission                   | government-agency",
        "Movement           | Type: Protest Network                    | movement-or-coalition",
      })
  void kindLineThenStatusThenWordsTellTheType(String kind, String line, String expected) {
    PolicyDocument page =
        Documents.ofText(kind + "\n\nHarbor Institute\n\nWebsite: harbor.example\n" + line + LEAD);
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected),
        page.summary().types().stream().map(OrganizationType::slug).toList());
  }

  @Test
  void officesAndHowToReachThemAreNoInfobox() {
    String officers =
        "Our Officers~~Treasurer~Simon Dent~Email: simon@hills.example~Phone: 555-0100~~We keep hills, and we keep them green for whoever walks there.~";
    assertEquals("about self", PageValues.kindAndVoice(PageValues.page(officers)));
    String each = "President~Ruth Okada~Website: %s.example~~";
    assertEquals(
        "about self",
        PageValues.kindAndVoice(
            PageValues.page(
                "Our Officers~~"
                    + each.formatted("a")
                    + each.formatted("b")
                    + each.formatted("c")
                    + "We keep hills.~")));
  }
}

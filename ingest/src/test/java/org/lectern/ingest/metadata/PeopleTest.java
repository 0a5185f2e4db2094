package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ingest.Documents;
import org.lectern.schema.PolicyDocument;

final class PeopleTest {
  private static void assertPeople(String expected, PolicyDocument page) {
    assertEquals(expected, PageValues.people(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe, executive director, reads aloud.              | Jane Roe: executive director",
        "Executive director Jane Roe reads aloud.                | Jane Roe: executive director",
        "It is led by Executive Director Jane Roe.               | Jane Roe: executive director",
        "Its president and CEO, Jane Roe, reads aloud.           | Jane Roe: president and ceo",
        "Jane Roe is the president of Harbor Institute.          | Jane Roe: president",
        "Jane Roe is the institute's executive director.         | Jane Roe: executive director",
        "Jane Roe is the founder and reading coach of Harbor Institute. | Jane Roe: founder",
        "Jane Roe serves as board chair of the Harbor Institute. | Jane Roe: board chair",
        "Dr. Jane Q. Roe, Ph.D., director of research, reads.    | Jane Q. Roe: director of research",
        "Jane Roe has been president since 2014.                 | Jane Roe: president",
        "Jane Roe is president of the Pilot Academy.             | ''",
        "Former president Jane Roe left.                         | ''",
        "Jane Roe, formerly the director of the Pilot Academy, reads. | ''",
        "She lives with her husband, John Roe, a director of films. | ''",
        "Harbor Institute thanks Jane Roe, a professor at Harbor University. | ''",
        "The Pilot Academy's president Jane Roe reads.           | ''",
        "The current president Jane Roe reads.                   | Jane Roe: president",
        "Jane Roe is a policy analyst at the Institute.          | Jane Roe: policy analyst",
        "Jane Roe is a policy analyst at the Institute for Pilots. | ''",
      })
  void profilesNameThoseWhoLead(String text, String expected) {
    assertPeople(expected, Documents.ofText("Non-profit\n\nHarbor Institute\n\n" + text + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It fell,” said Jane Roe, an engineer of the county.  | Jane Roe: engineer",
        "“It fell,” says Jane Roe, president of the Bridge Society, who saw it. | Jane Roe: president",
        "County commissioner Pete Lund said it fell.           | Pete Lund: county commissioner",
        "Jane Roe, associate executive director of awards at AASA, saw it. | Jane Roe: associate executive director of awards",
        "Jane Roe saw it fall. “It fell,” Roe said.            | Jane Roe: null",
        "Jane Roe saw it fall with her son, Tom Roe, a teacher. | ''",
        "The Golden Bridge fell. The Bridge was old.           | ''",
      })
  void newsNamePeopleWithARoleOrTwice(String text, String expected) {
    assertPeople(
        expected,
        Documents.ofText("A bridge is gone\n\nBy Nell Penn | March 3, 2019\n\n" + text + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leadership:~Jane Roe, President~John Doe, Treasurer | Jane Roe: president; John Doe: treasurer",
        "Key people:~Jane Roe (chair)~John Doe (CEO) | Jane Roe: chair; John Doe: ceo",
        "Top official:~Jane Roe, Executive Director | Jane Roe: executive director",
        "Founders:~Jane Roe~W. E. B. Doe | Jane Roe: founder; W. E. B. Doe: founder",
        "Founder:~Jane Roe and John Doe | Jane Roe: founder; John Doe: founder",
        "Founded:~In 1973 by Jane Roe and John Doe | Jane Roe: founder; John Doe: founder",
        "Executive Director:~Jane Roe (since 2015) | Jane Roe: executive director",
        "President's Compensation:~$120,000 | ''",
        "Founder:~Type:~Club | ''",
      })
  void labelsNamePeople(String lines, String expected) {
    assertPeople(
        expected,
        Documents.ofText(
            "Other Group\n\nHarbor Institute\n\nWebsite:\nharbor.example\n"
                + lines.replace('~', '\n')
                + "\n\nHarbor Institute is a group of many pilots who read aloud to each other in winter.\n"));
  }

  private static PolicyDocument staff(String lines) {
    return Documents.ofText(
        "About Harbor Institute\n\nHarbor Institute is a think tank. We read. Our shelves are full.\n\nOur Staff\n\n"
            + lines
            + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe – Executive Director                | Jane Roe: executive director",
        "Bob Poe, Bookkeeper                          | Bob Poe: bookkeeper",
        "Jane Roe (she/her), Staff Attorney           | Jane Roe: staff attorney",
        "Hon. Sam Hill (ret.), Chair                  | Sam Hill: chair",
        "Ann Lee Program Manager                      | Ann Lee: program manager",
        "Business Agent: Gus Perala                   | Gus Perala: business agent",
        "Sam Hill, PhD, Senior Policy Analyst         | Sam Hill: senior policy analyst",
        "Jane Roe, founder and executive director, was born at sea. | Jane Roe: founder and executive director",
        "Kurt Ostby of Mayville, the chair, sells corn. | Kurt Ostby: chair",
        "Dr. Philip Nnamdi, a pediatrician, becomes our seventh president. | Philip Nnamdi: president",
        "Lorraine Pippin, who joined as research director in 2018, reads. | Lorraine Pippin: research director",
        "Mark Twain, founder of Huck Boats, gave us money. | ''",
        "Max Orr, President, Pilot Academy             | ''",
        "President Barack Obama read here.             | ''",
        "Director John Smith of the Pilot Academy came. | ''",
        "Jill Sand, who has been treasurer of eleven other committees, wrote to us. | ''",
        "“They saved my house.” — Carla Diaz, teacher  | ''",
      })
  void staffIsListed(String lines, String expected) {
    assertPeople(expected, staff(lines));
  }

  @Test
  void namesStandAboveTheirRoles() {
    assertPeople(
        "Noor Abdi: executive director; Dev Malhotra: staff attorney",
        staff(
            "Noor Abdi\n\nExecutive Director\n\nNoor reads at sea and on land, and has a bad knee.\n\nDev Malhotra\n\nStaff Attorney\n\nDev reads the law to whoever asks him to do so."));
  }

  @Test
  void articlesNameThoseOfOtherBodies() {
    assertPeople(
        "Trent Loomis: chief executive; Lucinda Farrow: attorney general; Melinda Carver: spokeswoman",
        Documents.ofText(
            "A bridge is gone\n\nBy Nell Penn | March 3, 2019\n\nA spokeswoman for the bridge authority, Melinda Carver, said so. Trent Loomis, Gulfview's chief executive, declined. Attorney General Lucinda Farrow watched.\n"));
  }
}

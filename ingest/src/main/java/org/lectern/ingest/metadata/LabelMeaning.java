package org.lectern.ingest.metadata;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the value of an infobox's label is, and the labels that have it.
enum LabelMeaning {
  WEBSITE(
      """
      website, web site, websites, homepage, home page, url, web, on the web, online, site,
      web address, website address, official website, official site, official web site, internet,
      website url, web page
      """),
  LOCATION(
      """
      location, locations, headquarters, headquartered in, based in, based, located in, main office, head office, hq, home base, principal location, city/state, city & state, city,state,
      principal office, home office, principal place of business, seat, national office,
      national headquarters, city and state, headquarters location, where
      """),
  TYPE(
      """
      type, organization type, type of organization, kind of group,
      type of group, kind of organization, group type, firm type, type of firm, company type,
      business type, agency type, committee type, union type, organization classification,
      type of entity, nonprofit type, entity type, organisation type, kind,
      legal form, legal structure, organizational type, corporate form, organization kind
      """),
  STATUS(
      """
      tax-exempt status, tax exempt status, tax-exemption status, tax status,
      legal status, irs status, irs subsection, federal tax status, federal tax-exempt status,
      exempt status, exemption, tax exemption, irs classification, tax classification,
      federal tax exemption, exemption status, irs tax status
      """),
  FOUNDED(
      """
      founded, formation, established, year founded, founded in, formed,
      year established, date founded, founding date, founding year, founding,
      date of formation, year of formation, year formed, date established,
      date of establishment, formation date, incorporated, inception, active since, since,
      in operation since, started, organized, chartered, year organized, year chartered,
      date organized, established in, formed in, est., est, year of inception, year started, year of establishment, year of founding,
      year incorporated, date incorporated, date of incorporation
      """),
  FOUNDER(
      """
      founder, founders, co-founder, co-founders, cofounder, cofounders, founded by,
      established by, created by
      """),
  ROLE(
      """
      president, executive director, interim executive director, ceo,
      chief executive officer, chief executive, chairman, chair, chairwoman,
      chairperson, director, president and ceo, president & ceo, president/ceo,
      ceo and president, chancellor, superintendent, secretary, secretary general,
      secretary-treasurer, general secretary, general counsel, managing director,
      national director, deputy director, director general, board chair, board chairman,
      board president, chairman of the board, executive secretary,
      executive vice president, treasurer, vice president, vice chair, commissioner,
      publisher, editor, editor-in-chief, editor in chief, principal, general manager,
      general president, national president, international president,
      chief operating officer, chief financial officer, chief of staff, coo, cfo, dean,
      principals, partners, managing partner, managing partners, co-chairs, co-chair,
      co-directors, co-director, executive directors, business manager, administrator
      """),
  /// What the organization is called by itself, or in a register.
  NAME(
      """
      name, legal name, full name, official name, registered name, organization name,
      organisation name, name of organization, name of organisation, organization,
      organisation, entity name, corporate name
      """),
  /// Lines of a name with its role: `Jane Roe, president`.
  PEOPLE(
      """
      leadership, key people, key person, top official, top officials,
      principal officer, principal officers, officers, leaders, leader, top executive,
      contact, contacts, contact person, contact name, primary contact
      """),
  ALIAS(
      """
      also known as, also called, aka, a.k.a., other names, other name, alternative name, alternative names, short name,
      trade name, trade names, common name, known as, initials,
      alternate name, abbreviation, acronym, doing business as, dba
      """),
  TAX_ID(
      """
      tax id, tax id number, tax id no., ein, ein number, tax id/ein, tax id (ein,
      ein/tax id, employer identification number, federal tax id, federal ein,
      tax identification number, fein, fein number, fein no., ein no., federal id,
      federal id number, federal tax id number, federal tax id no., employer id,
      employer id number, federal employer id, federal employer id number,
      federal employer identification number, tax i.d., tax i.d. number, tax i.d. no.,
      federal tax identification number, taxpayer id, taxpayer identification number
      """),
  /// Stands above revenue, expenses and assets.
  BUDGET("budget, finances, financials, annual budget"),
  REVENUE("revenue, revenues, total revenue, annual revenue, income, total income, annual income"),
  EXPENSES(
      "expenses, total expenses, expenditures, annual expenses, annual expenditure, total expenditure, total expenditures, total spending"),
  ASSETS("assets, total assets, net assets, total net assets"),
  /// Known as a label, so that it is neither a value nor prose; its value is not read here.
  OTHER(
      """
      affiliation, affiliations, affiliated with, duns, duns number, latest tax filing,
      employees, number of employees, members, membership, motto, purpose, focus,
      mission, region served, area served, language, official language, parent,
      parent organization, subsidiaries, union membership, state affiliates,
      originally part of, president's compensation, ceo compensation, compensation,
      founded at, phone, telephone, email, e-mail, address, mailing address, fax,
      fields, field, services, staff, volunteers, formerly called, formerly known as,
      formerly, predecessor, successor, merger of, merged into, dissolved, endowment,
      status, category, industry, sector, slogan, publication, political position,
      ideology, social media, twitter, facebook, born, date of birth, birthplace,
      occupation, residence, nationality, education, alma mater, political party,
      net worth, spouse, register number, registration number, date registered, business,
      city, state, zip, zip code, postal code, country, county, street, street address,
      issues, issue, topics, tactics, owner, owned by, legislative director, affiliates
      """);

  private static final Map<String, LabelMeaning> KNOWN =
      Stream.of(values())
          .flatMap(meaning -> Stream.of(meaning.labels).map(label -> Map.entry(label, meaning)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String[] labels;

  /// @param labels in lower case, parted by commas
  LabelMeaning(String labels) {
    this.labels = labels.strip().split(",\\s+");
  }

  /// Words that say whose a fact is, or how it is counted, before a label.
  private static final Set<String> BEFORE =
      WordSet.of(
          """
          organization organisation group firm company agency association union charity nonprofit
           committee registrant filer
           official current reported latest total annual ending closing year-end gross estimated approximate
          primary originally first officially legally group's organization's
          """);

  private static final int MOST_BEFORE = 2;

  /// `Yr. established`, `Date of creation`, `In business since`.
  private static final QuickPattern OF_FOUNDING =
      QuickPattern.compile(
          "(?:(?:yr\\.?|year|date)(?: of| it was| it)? )?(?:co-?)?(?:founded|formed|created|established|estab\\.?|est\\.?|organi[sz]ed|chartered|launched|opened|begun|began|started|incorporated|founding|formation|creation|establishment|inception|incorporation|charter)(?: (?:in|on|year|date))?"
              + "|(?:(?:in (?:business|operation|existence|service)|serving|operating|at work|active|open)(?: \\p{L}+){0,3} since)");

  /// The meaning of a label in lower case.
  static Optional<LabelMeaning> of(String label) {
    LabelMeaning meaning = KNOWN.get(label);
    if (meaning == null && OF_FOUNDING.matcher(label).matches()) {
      return Optional.of(FOUNDED);
    }
    String rest = label;
    for (int i = 0; meaning == null && i < MOST_BEFORE; i++) {
      int gap = rest.indexOf(' ');
      if (gap < 0 || !BEFORE.contains(rest.substring(0, gap))) {
        break;
      }
      rest = rest.substring(gap + 1);
      meaning = KNOWN.get(rest);
    }
    return Optional.ofNullable(meaning);
  }

  /// Whether its value is somebody's name.
  boolean isOfPeople() {
    return this == ROLE || this == PEOPLE;
  }

  /// Whether it is a line of a budget.
  boolean isAmount() {
    return this == REVENUE || this == EXPENSES || this == ASSETS;
  }
}

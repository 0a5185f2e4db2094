package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose a page is, in the shapes that pages take on the web; a tilde is the end of a line.
final class OrganizationShapesTest {
  private static void assertOrganization(String expected, String page) {
    assertEquals(expected, PageValues.organization(PageValues.page(page)), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Contact~~Cedar Waxwing Conservancy~14 Mill Street~Athens, OH 45701~(740) 555-0133~info@cedarwaxwing.example.org~~Office hours are 9 to 4, and the dog is friendly. | Cedar Waxwing Conservancy",
        "Board of Directors~~Nine volunteers govern the Cobbler's Bench Museum.~~Ruth Okada, Chair~Sam Pell, Treasurer~~© 2021 Cobbler's Bench Museum | Cobbler's Bench Museum",
        "Job opening: Staff Attorney~~The Tidewater Tenants Law Center seeks a staff attorney for its eviction docket. The Center has eleven lawyers.~~To apply, write to jobs@tidewatertenants.example.org. | Tidewater Tenants Law Center",
        "Frequently Asked Questions~~What is the Basin Water Exchange?~~The Basin Water Exchange is a nonprofit that lets farmers trade water by the day.~~Do I need a well?~~No. | Basin Water Exchange",
        "The Ferry Bell~Newsletter of the Inlet Ferry Riders Association~Winter 2019~~Dear members, the winter boat is late again, and our board has said so to the county. | Inlet Ferry Riders Association",
        "History~~Sixty years ago a dentist and a baker founded the Bay Cities Choral Guild. The Guild sang its first mass in a laundry. | Bay Cities Choral Guild",
        "Keel and Anchor Forum~~The Keel and Anchor Forum calls itself “a table for grown-ups.” It pays for studies of the shipping trade and was started by two shipping lines in 1988. | Keel and Anchor Forum",
        "GroupTrack > Groups > Florida~~Mangrove Lawyers Guild~~The guild files suits against canal dredging. It was formed in 1996 and is based in Stuart, Florida. Critics say that the Mangrove Lawyers Guild sues first. | Mangrove Lawyers Guild",
        "<html><head><title>Salt Creek Riders Union - Home</title></head><body><h1>Buses should come</h1><p>The Salt Creek Riders Union counts buses that never came.</p><p>Join us on Tuesdays.</p><footer>© 2020 Salt Creek Riders Union</footer></body></html> | Salt Creek Riders Union",
        "Statement on the Ditch Bill~~The Plains Irrigators League opposes the ditch bill. The League urges the Senate to start over.~~The Plains Irrigators League speaks for 900 farms. | Plains Irrigators League",
        "Harbor Pilots Local 12~Since 1921~~MEETINGS~~Local 12 meets on the first Monday at 7 p.m.~~OFFICERS~~President: Ida Marsh~Treasurer: Sam Pell~~The Local has had a hall since 1921. | Harbor Pilots Local 12",
        "Testimony of Gloria Pasternak, Executive Director, Sewing Trades Alliance~~Before the House Committee on Labor~~March 3, 2020~~Members of the committee: I speak for the Sewing Trades Alliance. We represent 4,000 sewers. | Sewing Trades Alliance",
        "Who is behind the ad?~~The ad says that pipes are safe. It was paid for by Ohioans for Common Ground.~~Ohioans for Common Ground was formed in 2022. The group names no donors. Ohioans for Common Ground did not answer. | Ohioans for Common Ground",
        "FOR RELEASE MAY 12, 2021~Contact: Greta Falk, 218-555-0190~~LOON COUNT FINDS FEWEST CHICKS~~BEMIDJI, Minn. – Volunteers with the Loon Alliance found 212 chicks, the alliance said Wednesday.~~The Loon Alliance is a nonprofit in Bemidji. | Loon Alliance",
        "Tenants ask for heat~~By Ida Marsh~March 9, 2021~~Tenants asked the council for heat on Monday. “We are cold,” said Ruth Okada, who heads Warm Halls Now.~~Warm Halls Now, based in a former bakery, has knocked on 640 doors since it was formed in 2015.~~The Environmental Protection Agency, which put the street on a list in 2014, did not answer. | Warm Halls Now",
        "STATE OF OHIO~OFFICE OF DAIRY ACCOUNTS~~Who pays for butter?~~December 2009~~SUMMARY~~We read the bills of 41 dairies, and found that butter was paid for twice.~~FINDINGS~~1. Bills were not read by anybody before they were paid.~~RECOMMENDATIONS~~The county should read what it pays for.~~RESPONSES~~The county agreed with all recommendations. | Office of Dairy Accounts",
        "> Firm > Who We Are~~Pell Transit Advisory counts buses for towns that cannot. Our desks are on the second floor.~~© Pell Transit Advisory LLC 2011-2023 | Pell Transit Advisory LLC",
        "About Your Local~~Sisters and brothers,~~Welcome to the web page of Transit Riggers Union Local 1440. We are the 90 who rig the wires. | Transit Riggers Union Local 1440",
        "Quiénes somos~~El Centro Voces del Llano es una organización sin fines de lucro que acompaña a las familias del llano. Nacimos en 1992. | Centro Voces del Llano",
        "PUBLIC NOTICE~~Elm Mosquito Abatement District~~The Board of Trustees of the Elm Mosquito Abatement District will meet on June 9, 2022, at 7 p.m. | Elm Mosquito Abatement District",
        "Job Posting~~Housing Navigator~~Organization: Sheltering Pines Network~Location: Ely, MN~~To apply, send a letter. | Sheltering Pines Network",
        "Who We Are~~Elm Students for Clean Air (ESCA) is a student-run group at Elm State University. We plant trees. Our meetings are open.~~Write to esca@students.elmstate.example.edu. | Elm Students for Clean Air",
        "About the college~~We teach brewing. Our teachers brew. Elm State College is a two-year college.~~Write to info@elmstate.example.edu. | Elm State College",
        "Our Story~~Dockers and Pilots Union Local 77 speaks for 300 dockers. We have a hall. Our hall is old.~~Write to mail@local77.example.org. | Dockers and Pilots Union Local 77",
        "STATE OF OHIO~Campaign Filings~~Committee Name: Elm Renters Action Committee~Committee ID: 2018~Committee Type: Political Committee~Web Address: www.erac.example.com~~The committee gave $40. | Elm Renters Action Committee",
        "ELM RIDGE COUNTY, OHIO~~Agendas · Employment · Pay Online~~BOARD OF WELLS~~The Board of Wells tests water for the county.~~Members~Ida Marsh, Chair | Board of Wells",
        "SALT FORK DIRECTORY 2021~Section 4: Clubs~~Salt Fork Pilots League~~14 Mill Street, Athens 45701~saltforkpilots.example.org~~Yr. established: 1988~Members: 40 | Salt Fork Pilots League",
        "NEWS FROM THE CEDAR CREEK LEAGUE OF BAKERS~Contact: Ida Marsh, 401-555-0126~~For immediate release~~BAKERS VOTE TO STRIKE~~CRANSTON—Bakers voted to strike, said Ida Marsh.~~The Cedar Creek League of Bakers speaks for 90 bakers. | Cedar Creek League of Bakers",
        "Who We Are~~We are Elm Renters for Dry Cellars, and we rent. Our landlords do not answer our letters. | Elm Renters for Dry Cellars",
        "Family Sues Over a Shed~~Oct. 4, 2018~~AKRON, Ohio -- Lawyers with Shed Docket sued today.~~\"You may have a shed,\" said Ida Marsh.~~###~~About Shed Docket: Shed Docket is a nonprofit law firm that defends sheds. | Shed Docket",
        "Meters Paid Twice~~A report by Renters for a Fair Bill · May 2020~~Key findings~~Bills rose by half. We read 900 bills, and our members paid them.~~Renters for a Fair Bill, 12 Mill Street, Akron 44301 | Renters for a Fair Bill",
        "<html><head><title>Office of the Ditch Ombudsman - State of Ohio</title><meta name=\"dc.publisher\" content=\"State of Ohio\"></head><body><h1>About the Office</h1><p>The Office of the Ditch Ombudsman looks into complaints about ditches. It does not ask for names.</p><p>We write back. Our office is open.</p></body></html> | Office of the Ditch Ombudsman",
        "History of the Elm Milkers Union~~Milk is old. Our union is young. We have grown with our members. | Elm Milkers Union",
        "About us~~Milkers local 7700, otherwise known as the Elm Milkers Union, represents milkers. We milk for you. | Milkers local 7700",
        "Our mission~~Established in 2018, ELMR aims to raise butter. Our vision is a world with butter. | ELMR",
        "Meet the Executive Director~~Ruth Okada serves as Executive Director of the Elm Creek Restoration Council. She swims. | Elm Creek Restoration Council",
        "Our Team~~The professionals at Pell Government Affairs know the capitol. Pell Government Affairs opens doors. Our office is open. At noon Pell Government Affairs closes. | Pell Government Affairs",
        "About us~~The Elm Milkers Union stands as the premier organization of milkers. We milk. | Elm Milkers Union",
        "Milk trains run late~~By Ruth Okada~March 3, 2019~~Despite complaints, the Elm Valley Transportation Authority (EVTA) finds itself late. EVTA says it is sorry. Riders of EVTA wait. “It is late,” said Sam Pell of Ely. | Elm Valley Transportation Authority",
        "ELM BUTTER TRUST (THE TRUST), headquartered in Ely, Minnesota, is a community foundation.~~History~~The Elm Butter Trust was founded in 1915. | Elm Butter Trust",
        "STATE OF OHIO~BOARD OF CANAL PILOTS~COLUMBUS~~NOTICE OF MEETING~~The Board of Canal Pilots will meet on May 3, 2021, at 9 a.m. | Board of Canal Pilots",
      })
  void pagesTellWhoseTheyAre(String page, String expected) {
    assertOrganization(expected, page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Clean creeks in five steps~~1. Test the water. 2. Plant willows. 3. Test it again. Money for this page came from the Lorimer Oak Fund. The Lorimer Oak Fund gives on Fridays. | ``",
        "How zoning works~~Zoning tells what may be built where. A Board of Appeals hears those who object. The Board of Appeals sits in most towns once a month. | ``",
        "Rivers are old~~Rivers are older than bridges, and bridges older than tolls. A toll is a river's revenge.~~© 2020 Larch Digital | ``",
        "Groups that help~~Oak Relief Fund~12 Elm Street, Salem, OR 97301~~Pine Relief League~14 Elm Street, Salem, OR 97301~~Ash Aid Society~16 Elm Street, Salem, OR 97301 | ``",
        "IN THE DISTRICT COURT OF LINN COUNTY~~Hazel Stack, Plaintiff, v. Linn Valley Egg Company, Defendant.~~COMPLAINT~~1. Plaintiff lives in Linn County. 2. Defendant sells eggs. | ``",
        "Harold Venn, 91~~Harold Venn died on Tuesday. He taught at Venn Hill Academy, gave to the Venn Hill Library Fund, and sang in the choir. He leaves three sons. | ``",
        "Measure 14: Bonds for Bridges~~A yes vote lets the county borrow $40 million for bridges. Arguments for and against are printed below as they were received. | ``",
        "Two ways to count herons~~One way is to count them. The Heron Society and the Egret League count differently, and both publish. The Heron Society counts nests. The Egret League counts birds. | ``",
        "My grandmother's bread~~We ate it on Sundays. We ate it on Mondays. Our kitchen smelled of it, and we were happy. Today the County Bread Museum has her oven. | ``",
        "Clean Water Rules Explained~~The Clean Water Rules Act is a law of 1972. The Clean Water Rules Act protects rivers. | ``",
        "Scholarship winners~~Ann Lee won the Ruth Okada Memorial Fund prize. Bob Poe won the Sam Pell Foundation prize. Both will study in Ohio. | ``",
        "A week in the canyon~~We met in Page and drove to the river. Our boats came from Red Wall Outfitters. Red Wall Outfitters lent us stoves too. | ``",
        "Trial of the lock keepers~~On Monday the lock keepers went to court. The Lock Workers Union paid their lawyers; the Canal Boat Association paid the other side's. The Lock Workers Union lost, and the Canal Boat Association won. | ``",
        "<html><head><title>Why bees dance - Meadow Almanac</title></head><body><h1>Why bees dance</h1><p>Bees dance to tell where the clover is. A bee can dance for an hour.</p><footer>© 2020 Meadow Almanac LLC</footer></body></html> | ``",
      })
  void pagesAboutNobodyNameNobody(String page, String expected) {
    assertOrganization(expected, page);
  }
}

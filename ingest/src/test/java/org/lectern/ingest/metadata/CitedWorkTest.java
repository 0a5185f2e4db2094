package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitedWorkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“Otters Return.” The Creek Courier. July 12, 2016. Accessed November 29, 2021. https://courier.example/a. | Otters Return | The Creek Courier | 2016-07-12",
        "Dale, Ann. “Who Pays for the Dam?” Mill Town News. March 2018. Accessed May 2, 2021. https://mtn.example/x | Who Pays for the Dam? | Mill Town News | 2018-03",
        "\"Otters Return\". Creek Courier. July 12, 2016. Retrieved July 13, 2016. | Otters Return | Creek Courier | 2016-07-12",
        "^ Dale, Ann (July 12, 2016). \"Otters Return\". Creek Courier. Archived from the original on May 4, 2019. Retrieved May 1, 2019. | Otters Return | Creek Courier | 2016-07-12",
        "Ann Dale, “Otters Return,” Creek Courier, July 12, 2016, https://courier.example/a | Otters Return | Creek Courier | 2016-07-12",
        "“Our Team,” Otter Fund, Inc., accessed May 2, 2021, https://otter.example/team | Our Team | Otter Fund, Inc. |",
        "Otter Creek Society. Accessed November 27, 2021. https://www.ottercreek.example. | Otter Creek Society | |",
        "About Us. Otter Creek Society. Accessed November 27, 2021. https://www.ottercreek.example/about. | About Us | Otter Creek Society |",
        "Otter Creek Society. About Us. Accessed November 27, 2021. https://www.ottercreeksociety.example/about. | About Us | Otter Creek Society |",
        "Return of Organization Exempt from Income Tax (Form 990). Otter Fund. 2019. Part VII. https://forms.example/1.pdf | Return of Organization Exempt from Income Tax (Form 990) | Otter Fund | 2019",
        "Dale, A., & Moss, B. (2019). Counting otters in cold rivers. Journal of Rivers, 12(3), 4-9. https://doi.example/1 | Counting otters in cold rivers | Journal of Rivers | 2019",
        "Dale, A. (2019, July 12). Counting otters. Creek Courier. https://courier.example/c | Counting otters | Creek Courier | 2019-07-12",
        "[Otters Return](https://courier.example/a), Creek Courier, July 12, 2016 | Otters Return | Creek Courier | 2016-07-12",
        "“Jo Bell.” LinkedIn.com. Accessed November 28, 2021. https://www.linkedin.com/in/jobell/. | Jo Bell | LinkedIn.com |",
        "U.S. Department of Rivers. “Annual Survey of Otters 2015.” https://rivers.example/survey | Annual Survey of Otters 2015 | U.S. Department of Rivers |",
        "Jo Bell Twitter account. Accessed November 28, 2021. https://twitter.com/jbell. | Jo Bell Twitter account | |",
        "Otter Fund, Annual Report (2014). https://otter.example/2014.pdf | Otter Fund, Annual Report | | 2014",
        "“Otters v. Dam Co.” 2016. The Creek Courier, Mill Town, Ohio. | Otters v. Dam Co. | The Creek Courier | 2016",
        "Otter Creek Society. “Our Team.” Accessed May 2, 2021. https://www.ottercreek.example/team. | Our Team | Otter Creek Society |",
        "Ann Dale. “Our Team.” Accessed May 2, 2021. https://www.ottercreek.example/team. | Our Team | |",
        "See “Otters Return,” Creek Courier, 12 July 2016, p. 4. | Otters Return | Creek Courier | 2016-07-12",
        "https://courier.example/otters | | |",
        "Ibid. | | |",
        "Id. at 14. https://courier.example/otters | | |",
        "Pub. L. No. 104-193, 110 Stat. 2105. | | |",
        "The board said in the hearing that \"nobody\" had counted the otters, which the county denied. | | |",
      })
  void partsOfAnEntry(
      String entry, @Nullable String title, @Nullable String publisher, @Nullable String date) {
    CitedWork work = CitedWork.of(entry, LinkTarget.in(entry).orElse(null));
    assertEquals(title, work.title());
    assertEquals(publisher, work.publisher());
    assertEquals(date, work.published() == null ? null : work.published().toString());
  }
}

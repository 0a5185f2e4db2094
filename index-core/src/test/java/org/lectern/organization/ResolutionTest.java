package org.lectern.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.schema.OrganizationName;

final class ResolutionTest {
  private static final OrganizationName NOT_YET = new OrganizationName("x", "x");

  /// `1 Harbor Institute|Boats Inc @harbor.org #12 oh in`: document, names, hosts, tax number,
  /// states.
  private static Member member(String text) {
    String[] words = text.split(" ", 2);
    List<String> hosts = new ArrayList<>();
    List<String> states = new ArrayList<>();
    String stated = null;
    StringBuilder name = new StringBuilder();
    for (String word : words[1].split(" ", -1)) {
      if (word.startsWith("@")) {
        hosts.add(word.substring(1));
      } else if (word.startsWith("#")) {
        stated = "ein-" + word.substring(1);
      } else if (word.length() == 2 && word.equals(word.toLowerCase(Locale.ROOT))) {
        states.add(word);
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    return member(words[0], List.of(name.toString().split("\\|", -1)), hosts, stated, states);
  }

  private static Member member(
      String document,
      List<String> names,
      List<String> hosts,
      @Nullable String stated,
      List<String> states) {
    List<String> forms = new ArrayList<>();
    List<String> acronyms = new ArrayList<>();
    for (String name : names) {
      boolean acronym = name.equals(name.toUpperCase(Locale.ROOT)) && !forms.isEmpty();
      (acronym ? acronyms : forms).add(NameForm.of(name));
    }
    return new Member(
        document, names.getFirst(), stated, hosts, forms, acronyms, states, NOT_YET, "");
  }

  private static String text(Collection<Organization> organizations) {
    return organizations.stream()
        .map(organization ->
            organization.id()
                + " "
                + organization.belongings().stream()
                    .map(belonging -> belonging.member().document())
                    .sorted()
                    .toList())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String organizations(String... members) {
    return text(Resolution.of(Stream.of(members).map(ResolutionTest::member).toList()));
  }

  @Test
  void idComesFromTheStrongestKey() {
    assertEquals("ein-12 [1]", organizations("1 Harbor Institute @harbor.org #12 oh"));
    assertEquals("harbor_org [1]", organizations("1 Harbor Institute @harbor.org oh"));
    assertEquals("harbor-institute__oh [1]", organizations("1 Harbor Institute oh"));
    assertEquals("harbor-institute [1]", organizations("1 The Harbor Institute, Inc."));
  }

  @Test
  void oneTaxNumberIsOneOrganizationUnderAnyName() {
    assertEquals("ein-12 [1, 2]", organizations("1 Harbor Institute #12 oh", "2 Boats #12 tx"));
  }

  @Test
  void oneHostIsOneOrganizationWhereTheNamesFit() {
    assertEquals(
        "hi_org [1, 2, 3]",
        organizations(
            "1 The Harbor Institute @hi.org", "2 Harbor Institute|HI @hi.org", "3 HI @hi.org tx"));
    assertEquals(
        "big_edu__harbor-institute [1]; big_edu__law-center [2]",
        organizations("1 Harbor Institute @big.edu", "2 Law Center @big.edu"));
    assertEquals(
        "ein-12 [1, 2]",
        organizations("1 Harbor Institute @harbor.org #12", "2 Harbor Institute @harbor.org"));
  }

  @Test
  void oneNameInTwoStatesIsTwoOrganizations() {
    assertEquals(
        "ein-1 [1]; ein-2 [2]; ein-3 [3]",
        organizations("1 Elks Lodge #1 oh", "2 Elks Lodge #2 tx", "3 Elks Lodge #3 tx"));
    assertEquals(
        "elks-lodge__oh [1]; elks-lodge__tx [2]",
        organizations("1 Elks Lodge oh", "2 Elks Lodge tx"));
    assertEquals(
        "a_org [1]; b_org [2]", organizations("1 Elks Lodge @a.org", "2 Elks Lodge @b.org"));
  }

  @Test
  void stateTellsWhichOfTwoIsMeant() {
    assertEquals(
        "ein-1 [1]; ein-2 [2, 3]",
        organizations("1 Elks Lodge #1 oh", "2 Elks Lodge #2 tx", "3 Elks Lodge tx"));
    assertEquals(
        "ein-1 [1]; ein-2 [2, 3]",
        organizations("1 Elks Lodge #1 oh", "2 Elks Lodge #2 tx", "3 Elks Lodge @elks.org tx"));
    assertEquals(
        "ein-1 [1]; elks-lodge__tx [2]", organizations("1 Elks Lodge #1 oh", "2 Elks Lodge tx"));
  }

  @Test
  void nameAloneJoinsTheOnlyOneThereIs() {
    assertEquals(
        "harbor_org [1, 2, 3]",
        organizations(
            "1 Harbor Institute @harbor.org", "2 Harbor Institute oh", "3 Harbor Institute"));
    assertEquals(
        "elks-lodge [3, 4]; elks-lodge__oh [1]; elks-lodge__tx [2]",
        organizations("1 Elks Lodge oh", "2 Elks Lodge tx", "3 Elks Lodge", "4 The Elks Lodge"));
  }

  @Test
  void formerNameJoins() {
    assertEquals(
        "harbor_org [1, 2]",
        organizations("1 Harbor Institute|Boats for Duluth @harbor.org", "2 Boats for Duluth"));
  }

  @Test
  void nameIsThatOfMostDocuments() {
    List<Organization> one =
        Resolution.of(
            Stream.of(
                    "1 HARBOR INSTITUTE INC #1 oh",
                    "2 Harbor Institute oh",
                    "3 The Harbor Institute",
                    "4 The Harbor Institute")
                .map(ResolutionTest::member)
                .toList());
    assertEquals("The Harbor Institute", one.getFirst().name());
    assertEquals(
        "Harbor Institute",
        Resolution.of(
                List.of(member("1 HARBOR INSTITUTE #1 oh"), member("2 Harbor Institute #1 oh")))
            .getFirst()
            .name());
  }

  private record Shelf(List<Member> members) implements Keyring {
    @Override
    public Collection<Member> with(Key key) {
      return members.stream().filter(member -> member.keys().contains(key)).toList();
    }

    @Override
    public Collection<Member> unstated(Key key) {
      return with(key).stream().filter(member -> member.stated() == null).toList();
    }
  }

  private static List<Member> random(Random random) {
    String[] names = {
      "Elks Lodge", "Harbor Institute", "Law Center", "Harbor Institute|Law Center|HI", "HI"
    };
    String[] hosts = {"", "", " @a.org", " @b.org", " @a.org @b.org", " @hi.org"};
    String[] states = {"", "", " oh", " tx", " oh tx"};
    String[] numbers = {"", "", "", " #1", " #2"};
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(12); i++) {
      String text =
          i
              + " "
              + names[random.nextInt(names.length)]
              + hosts[random.nextInt(hosts.length)]
              + numbers[random.nextInt(numbers.length)]
              + states[random.nextInt(states.length)];
      members.add(member(text));
    }
    return members;
  }

  @Test
  void orderDoesNotMatterAndIdsAreTakenOnce() {
    for (int seed = 0; seed < 2_000; seed++) {
      List<Member> members = random(new Random(seed));
      List<Organization> first = Resolution.of(members);
      String sorted = text(first);
      assertEquals(
          first.size(), first.stream().map(Organization::id).distinct().count(), "ids " + seed);
      Collections.shuffle(members, new Random(seed));
      assertEquals(sorted, text(Resolution.of(members)), "seed " + seed);
    }
  }

  @Test
  void closureOfEachMemberGivesWhatTheWholeSetGives() {
    for (int seed = 0; seed < 2_000; seed++) {
      List<Member> members = random(new Random(seed));
      Shelf shelf = new Shelf(members);
      Set<String> parts = new TreeSet<>();
      for (Member member : members) {
        parts.addAll(Arrays.asList(text(Resolution.of(Closure.of(member, shelf))).split("; ", -1)));
      }
      Set<String> whole =
          new TreeSet<>(Arrays.asList(text(Resolution.of(members)).split("; ", -1)));
      assertEquals(whole, parts, "seed " + seed);
    }
  }

  @Test
  void whoMeetsNobodyHasTheIdOfItsOwnStrongestKey() {
    for (int seed = 0; seed < 500; seed++) {
      for (Member member : random(new Random(seed))) {
        assertEquals(
            Resolution.of(List.of(member)).getFirst().id(), Resolution.alone(member), "" + member);
      }
    }
  }

  @Test
  void memberIsWrittenAndReadBack() {
    Member member = member("1 Harbor Institute|Boats|HI @harbor.org @b.org #12 oh tx");
    assertEquals(member, Member.parse("1", member.text()).orElseThrow());
    Member little = member("1 Harbor");
    assertEquals(little, Member.parse("1", little.text()).orElseThrow());
  }
}

package org.lectern.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assertions;

/// The walls of the house: which package may know which.
@AnalyzeClasses(
    packages = "org.lectern",
    importOptions = {ImportOption.DoNotIncludeTests.class, HouseTest.NoTestJars.class})
class HouseTest {
  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest static final ArchRule schemaKnowsNothingOfOurs = knowsOnly("schema");
  @ArchTest static final ArchRule organizationKnowsSchema = knowsOnly("organization", "schema");
  @ArchTest static final ArchRule queryKnowsSchema = knowsOnly("query", "schema");
  @ArchTest static final ArchRule analysisKnowsSchema = knowsOnly("analysis", "schema");

  @ArchTest
  static final ArchRule searchKnowsQuery = knowsOnly("search", "query", "organization", "schema");

  @ArchTest
  static final ArchRule evaluationKnowsTheContract =
      knowsOnly("evaluation", "search", "query", "organization", "schema");

  @ArchTest
  static final ArchRule ingestKnowsTheContract =
      knowsOnly("ingest", "search", "store", "analysis", "organization", "schema");

  @ArchTest static final ArchRule storeKnowsSchema = knowsOnly("store", "schema");

  @ArchTest
  static final ArchRule storeIsForIngestAndServer =
      only(
          "org.lectern.store..",
          "org.lectern.store..",
          "org.lectern.ingest..",
          "org.lectern.server..");

  @ArchTest
  static final ArchRule databaseStaysInTheStore = only("org.jdbi..", "org.lectern.store..");

  @ArchTest
  static final ArchRule luceneKnowsTheContract =
      knowsOnly("lucene", "search", "query", "analysis", "organization", "schema");

  @ArchTest
  static final ArchRule serverIsKnownByNobodyBelow =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.lectern.server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.lectern.server..");

  @ArchTest
  static final ArchRule apiKnowsNeitherPageNorServer =
      noClasses()
          .that()
          .resideInAPackage("org.lectern.server.api")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.lectern.server", "org.lectern.server.page");

  @ArchTest
  static final ArchRule pageDoesNotKnowServer =
      noClasses()
          .that()
          .resideInAPackage("org.lectern.server.page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.lectern.server");

  @ArchTest
  static final ArchRule luceneStaysInItsPackages =
      only("org.apache.lucene..", "org.lectern.lucene..", "org.lectern.analysis..");

  @ArchTest
  static final ArchRule undertowStaysInTheServer = only("io.undertow..", "org.lectern.server..");

  @ArchTest
  static final ArchRule templatesStayInThePage = only("gg.jte..", "org.lectern.server.page");

  @ArchTest
  static final ArchRule noDrawerForEverything =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..common..", "..misc..", "..helper..");

  @ArchTest
  static void everyPackageSaysWhatItIs(JavaClasses classes) {
    var silent = new TreeSet<String>();
    for (JavaClass each : classes) {
      JavaPackage itsPackage = each.getPackage();
      boolean says =
          itsPackage.tryGetPackageInfo().isPresent()
              && itsPackage.isAnnotatedWith(NullMarked.class);
      if (!says) {
        silent.add(itsPackage.getName());
      }
    }
    Assertions.assertEquals(List.of(), List.copyOf(silent), "package-info with @NullMarked");
  }

  private static ArchRule knowsOnly(String name, String... known) {
    String[] allowed =
        Stream.concat(Stream.of(name), Arrays.stream(known))
            .map(each -> "org.lectern." + each + "..")
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("org.lectern." + name + "..")
        .should()
        .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(allowed).or(notOurs()));
  }

  private static DescribedPredicate<JavaClass> notOurs() {
    return JavaClass.Predicates.resideOutsideOfPackage("org.lectern..");
  }

  private static ArchRule only(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}

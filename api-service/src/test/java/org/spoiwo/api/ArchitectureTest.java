package org.spoiwo.api;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.spoiwo.api.persistence.AggregateEntity;
import org.spoiwo.api.persistence.RecordKeeping;

/** The rules that the code keeps about itself: who may know whom, and what things are called. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.spoiwo");

    private static final List<String> FEATURES = List.of(
            "agenda",
            "attachments",
            "comments",
            "consultations",
            "documents",
            "meetings",
            "merging",
            "networks",
            "organizations",
            "participants",
            "people",
            "programmes",
            "projects",
            "regions",
            "registrations",
            "reports",
            "responses",
            "statistics");

    /** What all features share. */
    private static final List<String> SHARED =
            List.of("embedded", "history", "mail", "paging", "persistence", "privacy", "problem", "security", "web");

    /** What knows all features: their contract, and bundles of their records. */
    private static final List<String> ABOUT_ALL = List.of("contract", "imports", "samples");

    /**
     * A meeting owns its agenda items, participations are of a meeting, who registers becomes a participant of one, and
     * statistics count what others keep. Comments are on consultations, answers and files come with comments, and a report
     * tells all of it.
     */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "attachments", Set.of("comments"),
            "comments", Set.of("consultations", "responses"),
            "meetings", Set.of("agenda"),
            "merging", Set.of("organizations", "people"),
            "participants", Set.of("meetings", "statistics"),
            "registrations", Set.of("meetings", "participants"),
            "reports", Set.of("comments", "consultations", "responses"),
            "responses", Set.of("consultations"),
            "statistics", Set.of("networks"));

    @Test
    void everyPackageHasItsPlaceInTheseRules() {
        assertThat(CODE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.spoiwo.api."))
                        .map(name -> name.substring("org.spoiwo.api.".length()))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(FEATURES, SHARED, ABOUT_ALL)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void featuresDoNotReachIntoEachOther() {
        for (String feature : FEATURES) {
            for (String other : FEATURES) {
                if (!feature.equals(other)
                        && !MAY_KNOW.getOrDefault(feature, Set.of()).contains(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.spoiwo.api." + feature)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.spoiwo.api." + other)
                            .check(CODE);
                }
            }
        }
    }

    @Test
    void whatAllFeaturesShareKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(SHARED))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(FEATURES))
                .check(CODE);
    }

    @Test
    void onlyResourcesSpeakHttpAndTheyDoNotSpeakToTheDatabase() {
        noClasses()
                .that(areResources())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(CODE);
        noClasses()
                .that(not(areResources()))
                .and()
                .resideInAnyPackage(packages(FEATURES))
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(CODE);
    }

    @Test
    void nobodyCallsUpwards() {
        noClasses()
                .that(assignableTo(RecordKeeping.class))
                .should()
                .dependOnClassesThat(areResources())
                .check(CODE);
        noClasses()
                .that(areRepositories())
                .should()
                .dependOnClassesThat(areResources().or(assignableTo(RecordKeeping.class)))
                .check(CODE);
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or(assignableTo(AggregateEntity.class))
                .should()
                .dependOnClassesThat(
                        areResources().or(assignableTo(RecordKeeping.class)).or(areRepositories()))
                .check(CODE);
    }

    @Test
    void transactionsAreOnUseCasesOnly() {
        noClasses()
                .that(areResources().or(areRepositories()))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
        methods()
                .that()
                .areDeclaredInClassesThat(areResources().or(areRepositories()))
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(CODE);
    }

    @Test
    void modelDependsOnNoFramework() {
        classes()
                .that()
                .resideInAPackage("org.spoiwo.model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.spoiwo.model..",
                        "com.fasterxml.jackson.annotation..",
                        "jakarta.validation..",
                        "org.eclipse.microprofile.openapi..",
                        "org.jspecify..",
                        "io.soabase.recordbuilder.."))
                .check(CODE);
    }

    @Test
    void namesSayWhatThingsAre() {
        for (String empty :
                List.of("Util", "Utils", "Helper", "Impl", "Service", "Manager", "Mapper", "Dto", "Common")) {
            noClasses().should().haveSimpleNameEndingWith(empty).check(CODE);
        }
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Entity")
                .check(CODE);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(CODE);
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..dto..", "..impl..")
                .check(CODE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndMarksItsNulls() {
        Set<String> described = CODE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(CODE.stream().map(JavaClass::getPackageName).distinct()).allMatch(described::contains);
    }

    @Test
    void entitiesHaveNoSetters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(CODE);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> areResources() {
        return simpleNameEndingWith("Resource").and(resideInAnyPackage("org.spoiwo.api.."));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> areRepositories() {
        return assignableTo(io.quarkus.hibernate.orm.panache.PanacheRepositoryBase.class);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "org.spoiwo.api." + name).toArray(String[]::new);
    }
}

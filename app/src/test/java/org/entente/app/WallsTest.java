package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls between the modules: news flows one way, and no step knows who reads it. */
class WallsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.entente");

    @Test
    void theVocabularyNeedsNoLibrary() {
        classes()
                .that()
                .resideInAPackage("org.entente.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.entente.model..", "java..", "org.jspecify..")
                .check(PRODUCT);
    }

    @Test
    void theCoderKnowsNobodyWhoReadsIt() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.coder..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.ledger..", "org.entente.analysis..", "org.entente.app..")
                .check(PRODUCT);
    }

    @Test
    void theLedgerKnowsOnlyTheVocabulary() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.coder..", "org.entente.analysis..", "org.entente.app..")
                .check(PRODUCT);
    }

    @Test
    void analysisKnowsOnlyTheVocabulary() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.entente.coder..",
                        "org.entente.ledger..",
                        "org.entente.app..",
                        "org.duckdb..",
                        "java.sql..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheLedgerSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..")
                .check(PRODUCT);
    }

    @Test
    void howASentenceIsParsedStaysInTheReader() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.coder.nlp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.entente.coder.nlp.model..",
                        "org.entente.coder.nlp.parsing..",
                        "org.entente.coder.nlp.tagging..",
                        "org.entente.coder.nlp.lemmas..",
                        "org.entente.coder.nlp.weights..")
                .check(PRODUCT);
    }

    @Test
    void codingDoesNotKnowWhoReadsClaimsFromIt() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.coder.coding..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.entente.coder.claims..")
                .check(PRODUCT);
    }

    @Test
    void importsDoNotKnowTheTables() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.ledger.interchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.ledger", "java.sql..", "org.duckdb..")
                .check(PRODUCT);
    }
}

package id.kopdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of rooms: which package may use which. A new arrow is added here on purpose or not at all. */
@AnalyzeClasses(packages = "id.kopdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final Set<String> FEATURES =
            Set.of("cooperative", "member", "loan", "training", "followup", "register");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("database", Set.of("base")),
            Map.entry("handover", Set.of("base")),
            Map.entry("update", Set.of("base", "database")),
            Map.entry("workbook", Set.of("base")),
            Map.entry("region", Set.of("base", "database")),
            Map.entry("office", Set.of("base", "database", "region")),
            Map.entry("intake", Set.of("base", "database", "region", "workbook")),
            Map.entry("document", Set.of("base", "database", "office")),
            Map.entry("cooperative", Set.of("base", "database", "region", "intake", "document")),
            Map.entry("account", Set.of("base", "database", "office")),
            Map.entry("safekeeping", Set.of("base", "database", "document", "account")),
            Map.entry("member", Set.of("base", "database", "region", "intake", "cooperative")),
            Map.entry("loan", Set.of("base", "database", "region", "office", "intake", "document", "cooperative")),
            Map.entry(
                    "training",
                    Set.of("base", "database", "region", "office", "intake", "document", "cooperative", "member")),
            Map.entry("followup", Set.of("base", "database", "region", "document")),
            Map.entry("register", Set.of("base", "database", "region", "intake", "cooperative")),
            Map.entry(
                    "report",
                    union(FEATURES, "base", "database", "region", "office", "account", "workbook", "document")),
            Map.entry("demo", union(FEATURES, "report", "base", "database", "region", "office", "account")));

    @ArchTest
    static final ArchRule roomsKeepToTheirArrows =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes().should(keepToTheTable());

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("id.kopdesk.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyScreensKnowJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages("id.kopdesk.ui..", "id.kopdesk")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule onlyWorkbookKnowsSpreadsheetLibraries = noClasses()
            .that()
            .resideOutsideOfPackage("id.kopdesk.workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi.ss..",
                    "org.apache.poi.xssf..",
                    "org.apache.poi.hssf..",
                    "org.apache.poi.poifs..",
                    "org.openxmlformats.schemas.spreadsheetml..",
                    "org.dhatim..",
                    "de.siegmar..");

    /** See decision 0020: one library reads sheets and letters, each half of it belongs to one room. */
    @ArchTest
    static final ArchRule onlyDocumentKnowsWordLibraries = noClasses()
            .that()
            .resideOutsideOfPackage("id.kopdesk.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi.xwpf..", "org.apache.poi.hwpf..", "org.openxmlformats.schemas.wordprocessingml..");

    @ArchTest
    static final ArchRule onlyThoseTwoKnowTheOfficeLibrary = noClasses()
            .that()
            .resideOutsideOfPackages("id.kopdesk.workbook..", "id.kopdesk.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule screensAndCommandsSpeakNoSql = noClasses()
            .that()
            .resideInAnyPackage("id.kopdesk.ui..", "id.kopdesk.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..", "org.h2..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewModelsSeeNoControl = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .and()
            .resideInAPackage("id.kopdesk.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .allowEmptyShould(true);

    private static ArchCondition<JavaClass> keepToTheTable() {
        return new ArchCondition<>("use only the rooms that the table allows") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                Set<String> allowed = MAY_USE.get(room(from));
                from.getDirectDependenciesFromSelf().stream()
                        .filter(use -> OWN.test(use.getTargetClass()))
                        .filter(use -> !mayUse(room(from), allowed, room(use.getTargetClass())))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static boolean mayUse(String from, Set<String> allowed, String to) {
        if (from.equals(to) || from.isEmpty()) {
            return true;
        }
        if (from.equals("cli")) {
            return !to.equals("ui") && !to.isEmpty();
        }
        return from.equals("ui") ? !to.equals("cli") && !to.isEmpty() : allowed != null && allowed.contains(to);
    }

    private static Set<String> union(Set<String> features, String... others) {
        return Stream.concat(features.stream(), Stream.of(others)).collect(Collectors.toSet());
    }

    private static final DescribedPredicate<JavaClass> OWN = JavaClass.Predicates.resideInAPackage("id.kopdesk..");

    /** The first package part below the root; the composition root itself is the empty room. */
    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring("id.kopdesk".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }
}

package nl.kieswijzer;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** What a newcomer reads has a beginning: no two of anything need each other. {@link ModularityTests} says it of the rooms. */
class NoCirclesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(NoCirclesTest.class.getPackageName());

    @Test
    void no_two_parts_of_a_room_need_each_other() {
        assertThat(HOUSE).anyMatch(it -> it.getPackageName().startsWith("nl.kieswijzer.classroom.release"));
        slices().matching("nl.kieswijzer.(*).(*)..")
                .namingSlices("$2 of $1")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void no_two_files_need_each_other() {
        slices().assignedFrom(new Files())
                .should()
                .beFreeOfCycles()
                // A code and its format make each other: one writes codes, the other is read by it.
                .ignoreDependency(nameMatching(".*\\.ShareCode"), nameMatching(".*\\.SheetFormat"))
                .check(HOUSE);
    }

    /** A file is a class with all that is nested in it. */
    private static final class Files implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""));
        }

        @Override
        public String getDescription() {
            return "files";
        }
    }
}

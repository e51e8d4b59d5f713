/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a class may use, where the manifests of the bundles do not say it. See docs/architecture.md. */
class ArchitectureTest {
    private static final String ENGINE = "org.portolan.engine..";
    private static final String MODEL = "org.portolan.model..";
    private static final String[] WORKBENCH = {"org.portolan.ui..", "org.portolan.editor..", "org.portolan.rcp.."};

    private static JavaClasses ours;

    @BeforeAll
    static void readWhatWasBuilt() {
        var folders = Project.find().bundles().stream().map(bundle -> bundle.resolve("target/classes")).toList();
        ours = new ClassFileImporter().importPaths(folders);
    }

    @Test
    void thereIsSomethingToCheck() {
        assertThat(ours).hasSizeGreaterThan(500);
    }

    @Test
    void theEngineNeedsNothingButJavaBase() {
        check(classes().that().resideInAPackage(ENGINE).should()
                .onlyDependOnClassesThat(resideInAPackage(ENGINE).or(Vocabulary.inJavaBase()))
                .because("it is to run anywhere, and to be read without Eclipse in mind"));
    }

    @Test
    void theEngineGivesTheSameResultTwice() {
        check(noClasses().that().resideInAPackage(ENGINE).should().accessTargetWhere(Vocabulary.thatIsNotRepeatable())
                .because("the same input must give the same bytes, on any day and machine"));
    }

    @Test
    void headlessBundlesHaveNoWidgets() {
        check(noClasses().that().resideOutsideOfPackages(WORKBENCH)
                .and(resideOutsideOfPackage("org.eclipse..")) // the GEF fragment stands in for classes of the workbench
                .should().dependOnClassesThat(resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..",
                        "org.eclipse.ui..", "org.eclipse.gef..", "org.eclipse.draw2d.."))
                .because("a command runs without a display or GTK"));
    }

    @Test
    void modelAndEngineDoNotKnowEachOther() {
        check(noClasses().that().resideInAnyPackage(MODEL, "org.portolan.layout..", "org.portolan.importers..")
                .should().dependOnClassesThat().resideInAPackage(ENGINE)
                .because("only the bridge, and what uses it, sees both"));
        check(noClasses().that().resideInAnyPackage(ENGINE, "org.portolan.study..", "org.portolan.charts..",
                "org.portolan.report..", "org.portolan.drawing..")
                .should().dependOnClassesThat().resideInAnyPackage(MODEL, "org.eclipse.emf..")
                .because("only the bridge, and what uses it, sees both"));
    }

    @Test
    void figuresKnowNoModel() {
        check(noClasses().that().resideInAPackage("org.portolan.editor.figures..")
                .should().dependOnClassesThat().resideInAnyPackage(MODEL, "org.eclipse.emf..")
                .because("a figure gets plain values, so that it can be painted and tested without a model"));
    }

    @Test
    void theWorkbenchChangesTheModelByCommandsOnly() {
        check(noClasses().that().resideInAnyPackage(WORKBENCH)
                .should().callMethodWhere(DescribedPredicate.describe("sets a feature of the model",
                        ArchitectureTest::changesTheModel))
                .because("what is not a command cannot be undone"));
    }

    private static boolean changesTheModel(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return owner.getPackageName().equals("org.portolan.model") && call.getName().startsWith("set")
                && owner.isInterface();
    }

    @Test
    void whatGoesInAndComesOutOfTheEngineIsPlainData() {
        for (var data : List.of("org.portolan.engine.input..", "org.portolan.engine.method..",
                "org.portolan.engine.result..",
                "org.portolan.engine.quantity..")) {
            check(classes().that().resideInAPackage(data).should(Conditions.be(Vocabulary.plainData()))
                    .because("it is compared, hashed, written down and handed between threads"));
            check(fields().that().areDeclaredInClassesThat().resideInAPackage(data).should().beFinal());
        }
    }

    @Test
    void onlyTheCommandLinePrints() {
        var console = DescribedPredicate.<JavaClass>describe("outside headless",
                not(resideInAPackage("org.portolan.headless..")));
        check(noClasses().that(console).should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .because("the workbench has an error log, and a command decides itself what it says"));
        check(noClasses().should().callMethodWhere(DescribedPredicate.describe("prints a stack trace to the console",
                call -> call.getName().equals("printStackTrace")
                        && call.getTarget().getRawParameterTypes().isEmpty())));
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        check(noClasses().that().resideOutsideOfPackage("org.portolan.headless..")
                .should().callMethod(System.class, "exit", int.class));
    }

    /** A rule may be about a package that is still empty. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(ours);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        var described = ours.stream().filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName).toList();
        var silent = ours.stream().map(JavaClass::getPackageName).distinct()
                .filter(name -> name.startsWith("org.portolan."))
                .filter(name -> !described.contains(name))
                .filter(name -> Stream.of("org.portolan.model.impl", "org.portolan.model.util").noneMatch(name::equals))
                .sorted().toList();

        assertThat(silent).as("packages without a package-info").isEmpty();
    }
}

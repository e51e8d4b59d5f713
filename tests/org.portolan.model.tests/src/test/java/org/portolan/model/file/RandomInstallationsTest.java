/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.model.ClusterKind;
import org.portolan.model.Element;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.PortolanPackage;
import org.portolan.model.generate.GenerationPlan;
import org.portolan.model.generate.InstallationGenerator;
import org.portolan.model.validation.InstallationValidation;

/** Whatever the ecore can say comes back from a file as it went in. */
class RandomInstallationsTest {

    private static final List<EClass> CONCRETE = PortolanPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast).filter(kind -> !kind.isAbstract()).toList();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void comeBackAsTheyWere(long seed) throws Exception {
        Installation installation = new Maker(seed).installation();
        Path file = folder.resolve("random.portolan");
        Path again = folder.resolve("again.portolan");

        InstallationFile.write(installation, file);
        Installation read = InstallationFile.read(file).installation();
        InstallationFile.write(read, again);

        assertThat(EcoreUtil.equals(read, installation)).isTrue();
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void canBeCheckedHoweverOddTheyAre(long seed) {
        assertThat(InstallationValidation.check(new Maker(seed).installation()))
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("{"));
    }

    @Test
    void tenThousandGuestsComeBack() throws Exception {
        var installation = InstallationGenerator.generate(new GenerationPlan(ClusterKind.VSPHERE, 20, 25, 20, 1));
        Path file = folder.resolve("large.portolan");

        InstallationFile.write(installation, file);

        assertThat(EcoreUtil.equals(InstallationFile.read(file).installation(), installation)).isTrue();
    }

    /** Fills features of all kinds by chance, some of them not at all. */
    private static final class Maker {

        private static final String LETTERS = "aZ09 .,<>&\"'\n\t\u00e4\u4e2d\uD83D\uDE00=#:/-_";
        private static final int DEEPEST = 6;

        private final SplittableRandom random;
        private final List<EObject> made = new ArrayList<>();

        Maker(long seed) {
            random = new SplittableRandom(seed);
        }

        Installation installation() {
            var root = (Installation) object(PortolanPackage.Literals.INSTALLATION, 0);
            root.setFormatVersion(InstallationFile.FORMAT_VERSION);
            made.forEach(this::refer);
            return root;
        }

        private EObject object(EClass kind, int depth) {
            EObject object = EcoreUtil.create(kind);
            made.add(object);
            kind.getEAllAttributes().stream().filter(attribute -> random.nextInt(3) > 0)
                    .forEach(attribute -> object.eSet(attribute, value(attribute)));
            if (object instanceof Element element) {
                element.setId(Identifiers.create(kind, random));
            }
            if (depth < DEEPEST) {
                kind.getEAllContainments().forEach(containment -> fill(object, containment, depth));
            }
            return object;
        }

        private Object value(EAttribute attribute) {
            return switch (attribute.getEAttributeType().getInstanceClassName()) {
                case "int" -> random.nextInt();
                case "long" -> random.nextLong();
                case "double" -> Double.longBitsToDouble(random.nextLong());
                case "boolean" -> random.nextBoolean();
                case "java.lang.String" -> text();
                default -> {
                    var literals = ((EEnum) attribute.getEAttributeType()).getELiterals();
                    yield literals.get(random.nextInt(literals.size())).getInstance();
                }
            };
        }

        private String text() {
            var text = new StringBuilder();
            int[] letters = LETTERS.codePoints().toArray();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            return text.toString();
        }

        @SuppressWarnings("unchecked")
        private void fill(EObject object, EReference containment, int depth) {
            List<EClass> kinds = CONCRETE.stream().filter(containment.getEReferenceType()::isSuperTypeOf).toList();
            for (int i = random.nextInt(containment.isMany() ? 3 : 2); i > 0; i--) {
                EObject part = object(kinds.get(random.nextInt(kinds.size())), depth + 1);
                if (containment.isMany()) {
                    ((List<EObject>) object.eGet(containment)).add(part);
                } else {
                    object.eSet(containment, part);
                }
            }
        }

        @SuppressWarnings("unchecked")
        private void refer(EObject object) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                List<EObject> targets = made.stream().filter(reference.getEReferenceType()::isInstance).toList();
                if (reference.isContainment() || targets.isEmpty() || random.nextInt(3) == 0) {
                    continue;
                }
                EObject target = targets.get(random.nextInt(targets.size()));
                if (reference.isMany()) {
                    ((List<EObject>) object.eGet(reference)).add(target);
                } else {
                    object.eSet(reference, target);
                }
            }
        }
    }
}

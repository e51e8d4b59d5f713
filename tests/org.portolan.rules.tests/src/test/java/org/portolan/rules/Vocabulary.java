/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import java.lang.module.ModuleFinder;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The words the rules of {@link ArchitectureTest} are made of. */
final class Vocabulary {
    private static final Set<String> JAVA_BASE = ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor()
            .packages();

    private Vocabulary() {
    }

    /** A class of the module java.base, or a primitive type. */
    static DescribedPredicate<JavaClass> inJavaBase() {
        return DescribedPredicate.describe("in java.base",
                type -> type.getBaseComponentType().isPrimitive()
                        || JAVA_BASE.contains(type.getBaseComponentType().getPackageName()));
    }

    /** A call whose result depends on when, where or on what machine it is made. */
    static DescribedPredicate<JavaAccess<?>> thatIsNotRepeatable() {
        return DescribedPredicate.describe("to a clock, chance, the machine's settings or its threads",
                access -> isNotRepeatable(access.getTargetOwner(), access));
    }

    private static boolean isNotRepeatable(JavaClass owner, JavaAccess<?> access) {
        var name = access.getName();
        var parameters = access.getTarget().getFullName();
        return switch (owner.getName()) {
            case "java.lang.System" -> Set.of("nanoTime", "currentTimeMillis", "getProperty", "getProperties", "getenv",
                    "identityHashCode", "lineSeparator").contains(name);
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.lang.String" -> parameters.endsWith(".toLowerCase()") || parameters.endsWith(".toUpperCase()")
                    || parameters.contains(".format(java.lang.String,") || name.equals("formatted");
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Random" -> parameters.endsWith("<init>()");
            case "java.lang.Thread", "java.lang.Runtime", "java.util.concurrent.ThreadLocalRandom",
                    "java.util.concurrent.Executors", "java.util.concurrent.ForkJoinPool",
                    "java.util.concurrent.CompletableFuture", "java.util.concurrent.StructuredTaskScope",
                    "java.security.SecureRandom", "java.util.Timer" -> true;
            default -> name.equals("parallelStream") || name.equals("parallel")
                    || owner.getPackageName().equals("java.time") && name.equals("now")
                    || owner.getName().equals("java.time.Clock");
        };
    }

    /** A record, an enum, a sealed interface, or what the compiler adds to these; package descriptions too. */
    static DescribedPredicate<JavaClass> plainData() {
        return DescribedPredicate.describe("records, enums or sealed interfaces",
                type -> type.isRecord() || type.isEnum() || isConstantOf(type) || isSealed(type)
                        || type.getSimpleName().equals("package-info")
                        || type.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** The body of a constant of an enum is a class of its own. */
    private static boolean isConstantOf(JavaClass type) {
        return type.getRawSuperclass().map(JavaClass::isEnum).orElse(false);
    }

    private static boolean isSealed(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/**
 * GEF 3.2 was compiled against this class, which JFace has dropped since. GEF's class loader does not find it in JFace and
 * then looks into GEF's own fragments, of which this is one. Has the methods GEF calls, and leaves the work to the
 * runtime's class of the same name.
 */
public final class Assert {
    private Assert() {
    }

    /** Fails when the object is null. */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /** Fails with the message when the object is null. */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /** Fails when the expression is false. */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /** Fails with the message when the expression is false. */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.Optional;

/** Version of this program. */
public final class ProductVersion {

    private ProductVersion() {
    }

    /** The version such as {@code 0.1.0}; a word for a program that runs out of its classes and has none. */
    public static String text() {
        return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion())
                .orElse(Messages.Version_Unknown);
    }
}

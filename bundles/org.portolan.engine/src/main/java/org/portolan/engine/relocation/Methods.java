/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.MethodSpec;

/** Finds the class that does what a request asks for. */
final class Methods {

    private Methods() {
    }

    static RelocationMethod of(Relocation relocation) {
        return switch (relocation.request().method()) {
            case MethodSpec.LgrPrecopy options -> new LgrRelocation(relocation, options);
            case MethodSpec.PlainPrecopy options -> new PlainPrecopyRelocation(relocation, options);
            case MethodSpec.SharedDasdPaging options -> new PagingRelocation(relocation, options);
        };
    }
}

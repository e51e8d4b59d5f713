/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import org.eclipse.osgi.util.NLS;
import org.portolan.study.format.Quantities;

/** Numbers of things in words, one or many. */
final class Count {

    private Count() {
    }

    static String hosts(int count) {
        return of(count, Messages.Count_OneHost, Messages.Count_Hosts);
    }

    static String clusters(int count) {
        return of(count, Messages.Count_OneCluster, Messages.Count_Clusters);
    }

    static String guests(int count) {
        return of(count, Messages.Count_OneGuest, Messages.Count_Guests);
    }

    private static String of(int count, String one, String many) {
        return count == 1 ? one : NLS.bind(many, Quantities.whole(count));
    }
}

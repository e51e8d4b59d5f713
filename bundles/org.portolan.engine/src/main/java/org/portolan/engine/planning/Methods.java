/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.XenPrecopy;

/** What plans must know of the methods of relocation. */
final class Methods {

    private Methods() {
    }

    /** True when a guest cannot move without a link. */
    static boolean needLink(MethodSpec method) {
        return switch (method) {
            case SuspendResume m -> false;
            case RestartElsewhere m -> false;
            default -> true;
        };
    }

    /** True when every instantiated page crosses the link at least once, as it is. */
    static boolean sendAllPages(MethodSpec method) {
        return switch (method) {
            case PlainPrecopy m -> isPlain(m.send());
            case QemuPrecopy m -> isPlain(m.send());
            case VspherePrecopy m -> isPlain(m.send());
            case XenPrecopy m -> isPlain(m.send());
            case HybridCopy m -> isPlain(m.send());
            case StopAndCopy m -> isPlain(m.send());
            case Postcopy m -> isPlain(m.send());
            case LgrPrecopy m -> true;
            case RemoteXstore m -> true;
            case WorkingSetMirror m -> true;
            case SharedDasdPaging m -> false;
            case SharedXstorePaging m -> false;
            case SuspendResume m -> false;
            case RestartElsewhere m -> false;
        };
    }

    private static boolean isPlain(SendOptions options) {
        return options.compression().isEmpty();
    }
}

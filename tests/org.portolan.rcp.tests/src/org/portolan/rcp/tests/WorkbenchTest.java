/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The product as a whole: its bundles resolve, its window stands. */
class WorkbenchTest {
    @Test
    void everyBundleOfOursResolves() {
        var ours = Arrays.stream(Platform.getBundle("org.portolan.rcp").getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.portolan."))
                .toList();

        var unresolved = ours.stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(Bundle::getSymbolicName).toList();

        assertTrue(ours.size() > 15, () -> "expected all our bundles, found " + ours);
        assertEquals(List.of(), unresolved);
    }

    @Test
    void theWindowOpensInThePerspectiveOfTheProduct() {
        var perspective = inWorkbench(() -> page().getPerspective().getId());

        assertEquals("org.portolan.rcp.perspective", perspective);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static <T> T inWorkbench(Supplier<T> question) {
        return PlatformUI.getWorkbench().getDisplay().syncCall(question::get);
    }
}

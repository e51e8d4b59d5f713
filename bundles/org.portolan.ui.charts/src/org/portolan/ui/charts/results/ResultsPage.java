/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/**
 * A page of the results view: one way to look at answers of a kind. To add one, write a class that implements this and
 * name it in the pages of its answers, such as {@link RelocationPages}.
 *
 * @param <A> answers that it can show
 */
interface ResultsPage<A extends Answer> {
    /** Text of its tab. */
    String title();

    Control control();

    /** Shows another answer; called for every page when there is one, whether the page is in front or not. */
    void show(A answer);

    /** Where its chart is shown, to be saved as a picture; empty for pages without one. */
    default Optional<ChartCanvas> canvas() {
        return Optional.empty();
    }
}

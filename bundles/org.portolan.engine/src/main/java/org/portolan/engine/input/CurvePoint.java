/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * A measured point of a touch or dirty curve.
 *
 * @param time length of the window
 * @param pages distinct pages touched or written in it
 */
public record CurvePoint(SimTime time, Pages pages) {

    public CurvePoint {
        Require.present("CurvePoint.time", time);
        Require.present("CurvePoint.pages", pages);
    }
}

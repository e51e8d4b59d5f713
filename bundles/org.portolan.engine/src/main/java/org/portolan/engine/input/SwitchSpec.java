/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Rate;

/**
 * A switch or backbone at which links meet. All that crosses any of its links shares its backplane.
 *
 * @param id id copied from the model; links name it as one of their ends
 * @param backplane payload that it carries in all, both directions together; empty when it is no limit
 */
public record SwitchSpec(String id, Optional<Rate> backplane) {

    public SwitchSpec {
        Require.id("SwitchSpec.id", id);
        Require.present("SwitchSpec.backplane", backplane);
    }
}

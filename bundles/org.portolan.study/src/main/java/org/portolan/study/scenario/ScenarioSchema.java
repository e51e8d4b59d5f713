/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of scenario files, for editors. Portolan itself tells more about a file than a schema can. */
public final class ScenarioSchema {

    private static final String RESOURCE = "scenario.schema.json";

    private ScenarioSchema() {
    }

    /** The schema, in the draft of 2020-12. */
    public static String text() {
        try (var in = ScenarioSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not in the bundle: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle cannot be read", e);
        }
    }
}

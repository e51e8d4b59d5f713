/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Scenario files: relocations described in JSON, without an installation model, and tables over variations of them. The
 * format is described in docs/scenario-format.md.
 * <p>
 * {@link org.portolan.study.scenario.ScenarioFormat} says what may stand where. A text is checked against it, and then made
 * into the engine's records; all problems of both steps are told at once, each with its JSON path.
 */
package org.portolan.study.scenario;

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a run yields: for every relocation its outcome, phases, passes, downtime by term, service lost, bytes by
 * resource, processor time, the course over time, and findings; and the assumptions on which it rests.
 * <p>
 * Instants count from the start of the run. Ids are those of the scenario. Everything is an immutable record.
 */
package org.portolan.engine.result;

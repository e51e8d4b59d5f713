/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the engine is asked: an installation as plain records, the relocations to run in it, and the assumptions in
 * force.
 * <p>
 * {@link org.portolan.engine.input.Scenario} is the root. Ids are strings copied from the model; they come back
 * unchanged in results and findings. Optional components mean "not known": the engine then uses the assumption that
 * the component's documentation names, and the result lists it. Everything is immutable and checked where it is made;
 * sets and lists are copied in a fixed order, so that the same content is the same scenario.
 */
package org.portolan.engine.input;

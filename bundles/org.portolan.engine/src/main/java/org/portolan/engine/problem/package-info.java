/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What can be wrong with input, as facts: a rule, the field and the value that broke it.
 * <p>
 * A single value that breaks its own range is refused where it is made, with
 * {@link org.portolan.engine.problem.InvalidValueException}. Contradictions between values are collected as
 * {@link org.portolan.engine.problem.ScenarioProblem}s and refused together with
 * {@link org.portolan.engine.problem.InvalidScenarioException}. The engine makes no sentences of them.
 */
package org.portolan.engine.problem;

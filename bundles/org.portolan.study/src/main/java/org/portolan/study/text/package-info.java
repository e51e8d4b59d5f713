/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The engine's codes and findings in words: outcomes, phases, and for every finding a sentence, why it is so and what
 * would help. Used by tables, charts, the report and the workbench alike, so that they all say the same.
 */
package org.portolan.study.text;

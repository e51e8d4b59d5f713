/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Questions of more than one run: variants of a relocation side by side, and their result tables.
 * <p>
 * {@link org.portolan.study.RelocationComparison} runs the variants; {@link org.portolan.study.RelocationTables} lays
 * the results out as {@link org.portolan.study.table.ResultTable}s, which write themselves as text, CSV and JSON.
 */
package org.portolan.study;

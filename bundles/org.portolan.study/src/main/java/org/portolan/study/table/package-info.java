/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables of results: typed columns with units, written as aligned text, CSV and JSON.
 * <p>
 * A cell holds the exact value in the base unit of its column. Text rounds it for people; CSV and JSON give it as it
 * is, with the unit in the column's name ({@code downtime_seconds}), so that nothing has to be parsed back.
 */
package org.portolan.study.table;

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Quantities as text, the same in charts, tables, reports and on the console.
 * <p>
 * Numbers are written with a decimal point and commas between thousands whatever the default locale is, so that a
 * report reads the same wherever it was made. Memory is given in binary units (GiB), data that travels in decimal
 * ones (GB), as their makers do.
 */
package org.portolan.study.format;

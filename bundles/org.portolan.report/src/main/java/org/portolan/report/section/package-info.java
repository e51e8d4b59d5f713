/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What stands in a report: one small class per section makes blocks of the input.
 * {@link org.portolan.report.section.StandardReport} puts them in order.
 */
package org.portolan.report.section;

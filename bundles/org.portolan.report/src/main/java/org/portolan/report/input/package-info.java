/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a report tells about an installation, as plain records: filled by the caller, who knows the model. Absent values
 * are empty, never zero.
 */
package org.portolan.report.input;

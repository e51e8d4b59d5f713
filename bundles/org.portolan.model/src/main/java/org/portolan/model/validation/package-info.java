/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is missing, contradictory or unlikely in an installation, with a remedy for each. */
package org.portolan.model.validation;

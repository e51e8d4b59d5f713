/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is wrong with the active installation, and what to do about it. */
package org.portolan.ui.problems;

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** New installations and imports. */
package org.portolan.ui.wizards;

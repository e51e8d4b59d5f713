/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The application around the workbench: window, menus, perspective, the handling of files that are asked for. */
package org.portolan.rcp;

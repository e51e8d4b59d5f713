/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests in the workbench as it ships, started once. */
package org.portolan.rcp.tests;

/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads workbooks that RVTools exported from a vCenter.
 * <p>
 * {@link org.portolan.importers.rvtools.RvtoolsImporter} is the way in. Before a workbook is opened,
 * {@link org.portolan.importers.rvtools.WorkbookGuard} makes sure that reading it takes bounded memory and time.
 * {@link org.portolan.importers.rvtools.RvtoolsWorkbook} holds what the sheets say, as plain records;
 * only the last step knows the model.
 * <p>
 * RVTools wrote "MB" before version 4 and "MiB" since, and means mebibytes by both.
 */
package org.portolan.importers.rvtools;

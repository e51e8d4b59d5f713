/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Labels, icons and edit commands of the model. */
package org.portolan.model.edit;

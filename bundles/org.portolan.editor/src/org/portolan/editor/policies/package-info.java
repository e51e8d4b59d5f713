/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Policies: what each part does with a request, as named classes. What is allowed is decided by the model's edits. */
package org.portolan.editor.policies;

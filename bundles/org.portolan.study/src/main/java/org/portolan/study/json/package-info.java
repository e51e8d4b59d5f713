/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** JSON as values, with the path of each for whoever has to say where something is wrong. */
package org.portolan.study.json;

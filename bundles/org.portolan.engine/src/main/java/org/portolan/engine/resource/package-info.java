/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Links and volumes as resources that transfers share. Not part of the API: the bundle does not export it.
 */
package org.portolan.engine.resource;

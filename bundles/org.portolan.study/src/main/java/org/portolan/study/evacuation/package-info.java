/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Plans for hosts to be emptied: run, as tables, in words, and as run-books with the commands of each hypervisor. Names
 * come from inventories and are quoted so that they are never anything but names.
 */
package org.portolan.study.evacuation;

package org.entente.coder.coding;

import org.entente.coder.actors.Mention;

/**
 * Somebody who fills a role.
 *
 * @param mention who
 * @param direct whether the phrase in the role names them itself; otherwise it belongs to them or lies in their country
 */
public record Party(Mention mention, boolean direct) {}

package org.qiantou.engine;

/**
 * A designation that holds for a slot in a matter (D9).
 *
 * @param slot the claim without a holder
 * @param filled the same claim with the holder that the designation gives it
 * @param byDistrict whether the matter's own district designated; otherwise the city did
 */
public record Designated(Claim slot, Claim filled, boolean byDistrict) {}

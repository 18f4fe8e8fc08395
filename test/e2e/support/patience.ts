/** How long a step may take before it counts as one that cannot be taken: more than the busiest machine needs. */

/** Milliseconds. */
export const PATIENCE = 120_000

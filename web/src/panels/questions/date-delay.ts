/** Milliseconds until a changed date is requested, because it may change during a drag. */
export const DATE_DELAY = 150;

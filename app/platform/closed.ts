/**
 * What these hands do not read. Whether there is any of it is not told either, so it is never taken for "none": a page
 * says that it is read by the member alone.
 */
export const CLOSED = 'closed'
export type OrClosed<T> = T | typeof CLOSED

import type { lateReason as dutch } from '../nl/late-reason.ts'

/** Why something counts in a period that is closed for the time being: asked in the same way everywhere. */
export const lateReason: typeof dutch = {
  label: 'Why must this be in a period that is closed for the time being?',
  hint: (day) => `Only when the day is on or before ${day}.`,
  needed: (f) =>
    `The books are closed for the time being until ${f.until}. Choose a later day, or say why ` +
    'it must be in this period.',
}

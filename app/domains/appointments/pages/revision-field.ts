import { z } from 'zod'

/** How often something was said when the form was made: whoever sends an older page is told that it changed. */
export function revisionField() {
  return z
    .string()
    .default('0')
    .transform((typed) => (/^\d{1,6}$/.test(typed) ? Number(typed) : 0))
}

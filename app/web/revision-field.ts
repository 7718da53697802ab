import { z } from 'zod'
import { count } from '../platform/input.ts'

/**
 * How often something was changed when the form was made: whoever sends an older page is told that it changed. 0 for
 * what is no such number.
 */
export function revisionField() {
  return z.coerce.number().pipe(count()).catch(0)
}

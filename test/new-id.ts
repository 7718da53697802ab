import { newId as newIdAt, type Id } from '../app/values/id.ts'

/** A new id of this moment. The program itself is told the moment; a test seldom cares. */
export function newId<Kind extends string>(now = new Date()): Id<Kind> {
  return newIdAt(now)
}

import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'

/** Somebody who can sign in. `email` null: by a printed card. */
export type Person = {
  readonly id: Id<'person'>
  readonly name: string
  readonly email: string | null
  readonly language: Language
}

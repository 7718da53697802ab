/** Who can sign in to the demo, for the first lines of `npm start` and the sign-in page. */
import { cooperativeBySlug } from '../app/domains/cooperative/index.ts'
import { peopleOf } from '../app/domains/people/index.ts'
import type { Role } from '../app/platform/actor.ts'
import { systemClock } from '../app/platform/clock.ts'
import { openDatabase } from '../app/platform/database.ts'
import { COOPERATIVE } from './cooperative.ts'

export type DemoPerson = {
  readonly name: string
  readonly email: string | null
  readonly roles: readonly Role[]
}

const ORDER: readonly Role[] = [
  'administrator',
  'member',
  'board',
  'treasurer',
  'auditor',
  'coach',
  'case-manager',
]

/**
 * The people of the demo co-op with their roles, those who run the office first; nobody when it is not
 * there.
 */
export async function demoPeople(ownerUrl: string): Promise<readonly DemoPerson[]> {
  const database = openDatabase(ownerUrl, systemClock, 1)
  try {
    const known = await database.read({ kind: 'operator' }, (tx) => cooperativeBySlug(tx, COOPERATIVE.slug))
    if (!known) return []
    const operator = { kind: 'operator', cooperativeId: known.id } as const
    const people = await database.read(operator, (tx) => peopleOf(tx, known.id))
    const rank = ({ roles }: DemoPerson) => Math.min(...roles.map((role) => ORDER.indexOf(role)))
    return people
      .map(({ name, email, roles }) => ({ name, email, roles }))
      .toSorted((a, b) => rank(a) - rank(b))
  } finally {
    await database.close()
  }
}

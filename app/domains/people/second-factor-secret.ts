import type { PeopleNeeds } from './people-needs.ts'

/** What is kept of an app's secret: sealed, together with whose it is, so that rows cannot be swapped. */
export function sealSecret(needs: PeopleNeeds, personId: string, secret: string): string {
  return needs.secrets.seal('second-factor', `${personId} ${secret}`)
}

/** The secret out of what was sealed, or undefined when it is not this person's or was changed. */
export function secretOf(needs: PeopleNeeds, personId: string, sealed: string): string | undefined {
  try {
    const [owner, secret] = needs.secrets.unseal('second-factor', sealed).split(' ')
    return owner === personId ? secret : undefined
  } catch {
    return undefined
  }
}

import type { PeopleParts } from './people-parts.ts'

/** What is kept of an app's secret: sealed, together with whose it is, so that rows cannot be swapped. */
export function sealSecret(parts: PeopleParts, personId: string, secret: string): string {
  return parts.secrets.seal('second-factor', `${personId} ${secret}`)
}

/** The secret out of what was sealed, or undefined when it is not this person's or was changed. */
export function secretOf(parts: PeopleParts, personId: string, sealed: string): string | undefined {
  try {
    const [owner, secret] = parts.secrets.unseal('second-factor', sealed).split(' ')
    return owner === personId ? secret : undefined
  } catch {
    return undefined
  }
}

import { randomBytes } from 'node:crypto'
import type { Now } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { findPersonByEmail } from './person.db.ts'
import { deleteSecondFactor } from './second-factor.db.ts'
import { endSessionsOf } from './session.db.ts'
import { newToken, tokenHash } from './session.ts'
import { insertCode } from './sign-in-code.db.ts'
import { SIGN_IN_CODE } from './sign-in-code.ts'
import { noteEvent } from './sign-in-event.db.ts'

/**
 * Makes a link that signs somebody in once, within an hour: for `npx gilde sign-in EMAIL`, when mail does not work.
 * A second factor is still asked of who needs one.
 *
 * @returns the token of the link: the public origin and `paths.signInLink(token)`. Refused: `person-unknown`
 */
export async function createSignInLink(
  database: Database,
  email: string,
  now: Now,
): Promise<Result<string, 'person-unknown'>> {
  const token = newToken()
  const address = email.trim().toLowerCase()
  return database.write(
    { kind: 'operator' },
    async (tx): Promise<Result<string, 'person-unknown'>> => {
      const person = await findPersonByEmail(tx, address)
      if (!person) return refuse('person-unknown')
      await insertCode(tx, {
        id: newId(now.at),
        email: address,
        code_hash: randomBytes(32),
        link_hash: tokenHash(token),
        asked_at: now.at,
        expires_at: new Date(now.at.getTime() + SIGN_IN_CODE.operatorLinkMinutes * 60_000),
        wrong_tries: 0,
        used_at: null,
      })
      await noteEvent(tx, 'link-made', person.id, 'gilde|', now.at)
      return ok(token)
    },
    (outcome) => outcome.ok,
  )
}

/**
 * Takes away somebody's authenticator app and recovery codes when all are lost, and signs them out everywhere. Only
 * for the operator's command, after making sure by other means who asks. Refused: `person-unknown`
 */
export async function resetSecondFactor(
  database: Database,
  email: string,
  now: Now,
): Promise<Result<null, 'person-unknown'>> {
  const address = email.trim().toLowerCase()
  const person = await database.read({ kind: 'operator' }, (tx) => findPersonByEmail(tx, address))
  if (!person) return refuse('person-unknown')
  return database.write(
    { kind: 'sign-in', personId: person.id },
    async (tx) => {
      await deleteSecondFactor(tx, person.id)
      await endSessionsOf(tx, person.id, now.at)
      await noteEvent(tx, 'second-factor-removed', person.id, 'gilde|', now.at)
      return ok(null)
    },
    () => true,
  )
}

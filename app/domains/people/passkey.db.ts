import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { PasskeyTable } from '../../platform/schema.ts'

/** Keeps what a browser must sign, until `expiresAt`; for somebody, or for whoever signs in (null). */
export async function insertChallenge(
  tx: Tx,
  challenge: string,
  personId: string | null,
  expiresAt: Date,
): Promise<void> {
  await tx
    .insertInto('passkey_challenge')
    .values({ challenge, person_id: personId, expires_at: expiresAt })
    .execute()
}

/** Takes a challenge out: it was ours, is not over, was for this person, and cannot be used again. */
export async function takeChallenge(
  tx: Tx,
  challenge: string,
  personId: string | null,
  now: Date,
): Promise<boolean> {
  const taken = await tx
    .deleteFrom('passkey_challenge')
    .where('challenge', '=', challenge)
    .returning(['person_id', 'expires_at'])
    .executeTakeFirst()
  return taken !== undefined && taken.person_id === personId && taken.expires_at > now
}

/** The passkey with this credential id, locked, so that its count goes up once at a time. */
export async function findPasskey(tx: Tx, credentialId: string) {
  return tx
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst()
}

/** The passkeys of somebody, the oldest first. */
export async function passkeysOf(tx: Tx, personId: string) {
  return tx
    .selectFrom('passkey')
    .select(['credential_id', 'label', 'created_at', 'last_used_at', 'transports'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
}

/** Keeps a passkey. Gives false when it is kept already, by whomever. */
export async function insertPasskey(tx: Tx, row: Insertable<PasskeyTable>): Promise<boolean> {
  const kept = await tx
    .insertInto('passkey')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('credential_id')
    .executeTakeFirst()
  return kept !== undefined
}

/** Notes that a passkey was used, and the count that it gave (WebAuthn level 3 §6.1.1). */
export async function usePasskey(tx: Tx, credentialId: string, signCount: number, now: Date): Promise<void> {
  await tx
    .updateTable('passkey')
    .set({ sign_count: BigInt(signCount), last_used_at: now })
    .where('credential_id', '=', credentialId)
    .execute()
}

/** Removes a passkey of somebody. Gives whether it was there. */
export async function deletePasskey(tx: Tx, personId: string, credentialId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('passkey')
    .where('person_id', '=', personId)
    .where('credential_id', '=', credentialId)
    .returning('credential_id')
    .executeTakeFirst()
  return gone !== undefined
}

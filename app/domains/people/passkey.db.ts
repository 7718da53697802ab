import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { PasskeyTable } from '../../platform/schema.ts'

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

export async function findPasskey(tx: Tx, credentialId: string) {
  return tx
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst()
}

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

export async function usePasskey(tx: Tx, credentialId: string, signCount: number, now: Date): Promise<void> {
  await tx
    .updateTable('passkey')
    .set({ sign_count: BigInt(signCount), last_used_at: now })
    .where('credential_id', '=', credentialId)
    .execute()
}

export async function deletePasskey(tx: Tx, personId: string, credentialId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('passkey')
    .where('person_id', '=', personId)
    .where('credential_id', '=', credentialId)
    .returning('credential_id')
    .executeTakeFirst()
  return gone !== undefined
}

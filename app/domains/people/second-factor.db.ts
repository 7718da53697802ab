import type { Tx } from '../../platform/database.ts'

/** The confirmed second factor of somebody, locked, so that a code counts once. */
export async function lockSecondFactor(tx: Tx, personId: string) {
  return tx
    .selectFrom('second_factor')
    .select(['secret', 'last_step'])
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .forUpdate()
    .executeTakeFirst()
}

/** Notes the step of 30 seconds whose code was shown: it and every earlier one counts no more (RFC 6238 §5.2). */
export async function useStep(tx: Tx, personId: string, step: number): Promise<void> {
  await tx.updateTable('second_factor').set({ last_step: step }).where('person_id', '=', personId).execute()
}

/** Which second factors somebody has: the app, passkeys, and how many recovery codes are left. */
export async function secondFactorsOf(tx: Tx, personId: string) {
  const [app, passkeys, recovery] = [
    await tx
      .selectFrom('second_factor')
      .select('confirmed_at')
      .where('person_id', '=', personId)
      .where('confirmed_at', 'is not', null)
      .executeTakeFirst(),
    await tx
      .selectFrom('passkey')
      .select((of) => of.fn.countAll<bigint>().as('count'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow(),
    await tx
      .selectFrom('recovery_code')
      .select((of) => of.fn.countAll<bigint>().as('count'))
      .where('person_id', '=', personId)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow(),
  ]
  return {
    app: app !== undefined,
    passkeys: Number(passkeys.count),
    recoveryCodesLeft: Number(recovery.count),
  }
}

/** Keeps a confirmed second factor and its recovery codes, in place of what was there. */
export async function replaceSecondFactor(
  tx: Tx,
  personId: string,
  factor: { secret: string; step: number; recoveryHashes: readonly Buffer[] },
  now: Date,
): Promise<void> {
  await deleteSecondFactor(tx, personId)
  await tx
    .insertInto('second_factor')
    .values({ person_id: personId, secret: factor.secret, confirmed_at: now, last_step: factor.step })
    .execute()
  await tx
    .insertInto('recovery_code')
    .values(factor.recoveryHashes.map((hash) => ({ person_id: personId, code_hash: hash, used_at: null })))
    .execute()
}

/** Takes away the authenticator app of somebody and all recovery codes. */
export async function deleteSecondFactor(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
  await tx.deleteFrom('second_factor').where('person_id', '=', personId).execute()
}

/** Uses a recovery code up. Gives whether it was one that could be used. */
export async function useRecoveryCode(
  tx: Tx,
  personId: string,
  codeHash: Buffer,
  now: Date,
): Promise<boolean> {
  const used = await tx
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return used !== undefined
}

import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import type { Now } from './clock.ts'
import type { Tx } from './database.ts'
import { readOnce } from './read-once.ts'
import { CLOSED, type OrClosed } from './closed.ts'

/** Whether it is still open whose hands the access of the one who asks is in: then they are nobody's second person. */
export function myAccessIsOpen(tx: Tx, now: Date): Promise<boolean> {
  return readOnce(tx, `my access is open ${now.toISOString()}`, async () => {
    const { rows } = await sql<{ open: boolean }>`select my_access_is_open(${now}) as open`.execute(tx)
    return rows[0]?.open ?? true
  })
}

/**
 * Whether what is promised to be read by one person alone stays shut for whoever asks: somebody of the office gave
 * them their way in and nobody else confirmed it (decision 0015). The database says the same of each row.
 */
export async function isShut(tx: Tx, actor: Actor, now: Date): Promise<boolean> {
  return actor.kind === 'person' && (await myAccessIsOpen(tx, now))
}

/** Reads what is promised to be read by one person alone; CLOSED for other hands, where the database shows no rows. */
export async function unlessShut<T>(
  tx: Tx,
  { actor, now }: { readonly actor: Actor; readonly now: Now },
  read: () => Promise<T>,
): Promise<OrClosed<T>> {
  return (await isShut(tx, actor, now.at)) ? CLOSED : read()
}

/** The names of whom somebody can call so that their access is confirmed, by the alphabet. */
export async function whoCanConfirmMe(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select who_can_confirm_me() as name`.execute(tx)
  return rows.map(({ name }) => name)
}

/**
 * When somebody applied who was entered as a member with the address they gave then; undefined: they did not, it was
 * erased, or the office gave them another way in since. It opens nothing: anybody fills in a form.
 */
export async function appliedWithAddress(tx: Tx, personId: string): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`select applied_with_address(${personId}) as at`.execute(tx)
  return rows[0]?.at ?? undefined
}

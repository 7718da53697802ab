import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { readIban } from '../cooperative/index.ts'
import { insertBankAccount } from './bank-account.db.ts'

/**
 * Gives a co-operative its bank account. At founding, in the same transaction as its books.
 *
 * @param iban with or without spaces; an empty one opens nothing
 */
export async function openBankAccount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  iban: string,
  now: Now,
): Promise<void> {
  const compact = iban.replace(/\s/g, '').toUpperCase()
  if (compact === '') return
  await insertBankAccount(tx, cooperativeId, { id: newId<'bank-account'>(now.at), iban: compact, name: '' })
}

/**
 * Adds a bank account, so that its statements can be read. Gives its id.
 *
 * Refuses: `iban-wrong`, `account-there-already`.
 */
export const addBankAccount = command({
  name: 'bank.add-account',
  may: 'bank.match',
  input: z.object({ iban: z.string().max(60), name: z.string().trim().max(60) }),
  async run(tx, actor: CooperativeActor, { iban: typed, name }, now) {
    const iban = readIban(typed)
    if (iban === undefined) return refuse('iban-wrong')
    const id = newId<'bank-account'>(now.at)
    const added = await insertBankAccount(tx, actor.cooperativeId, { id, iban, name })
    return added ? ok(id) : refuse('account-there-already')
  },
  about: (_input, id) => id,
})

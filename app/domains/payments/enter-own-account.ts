import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { readIban } from '../cooperative/index.ts'
import { memberOfPerson } from '../members/index.ts'
import { usableFrom } from './payee-account.ts'
import { accountsOfPayee, insertAccount, storeAnswer } from './payee-account.db.ts'
import { sepaText } from './sepa-text.ts'

/**
 * A member enters on which account they are paid. The first may be used at once; a change after a week, or when
 * somebody of the administration confirms it before. One that still waited is replaced. Gives the id.
 *
 * Refused: `member-not-found` (who asks is none), `iban-wrong`, `holder-unreadable` (no letter of it can go to a
 * bank), `account-there-already`.
 */
export const enterOwnAccount = command({
  name: 'payments.enter-own-account',
  may: 'own-account.enter',
  inOwnHands: true,
  input: z.object({ iban: z.string().max(60), holder: z.string().trim().min(1).max(70) }),
  async run(
    tx,
    actor: PersonActor,
    { iban: typed, holder },
    now,
  ): Promise<
    Result<
      Id<'payee-account'>,
      'member-not-found' | 'iban-wrong' | 'holder-unreadable' | 'account-there-already'
    >
  > {
    const { cooperativeId, personId } = actor
    const iban = readIban(typed)
    if (iban === undefined) return refuse('iban-wrong')
    if (sepaText(holder, 70) === '') return refuse('holder-unreadable')
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('member-not-found')
    const payee = { kind: 'member', id: member.id } as const
    const earlier = await accountsOfPayee(tx, cooperativeId, payee)
    const [latest] = earlier.filter(({ answer }) => answer === null || answer === 'yes')
    if (latest?.iban === iban && latest.holder === holder) return refuse('account-there-already')
    const from = usableFrom(earlier, now.at)
    for (const waiting of earlier.filter((one) => one.answer === null && (one.usableFrom ?? from) > now.at))
      await storeAnswer(tx, cooperativeId, waiting.id, { answer: 'replaced', person: personId, at: now.at })
    const id = newId<'payee-account'>(now.at)
    await insertAccount(tx, cooperativeId, {
      id,
      payee,
      iban,
      holder,
      reference: '',
      enteredBy: personId,
      enteredAt: now.at,
      usableFrom: from,
    })
    return ok(id)
  },
  about: (_input, id) => id,
})

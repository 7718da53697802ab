import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { readIban } from '../cooperative/index.ts'
import { accountsOfPayee, insertAccount, payeeById, storeAnswer } from './payee-account.db.ts'
import { TAX_OFFICE_IBAN } from './payee-account.ts'
import { sepaText } from './sepa-text.ts'
import { readReference } from '../../values/structured-reference.ts'

export type EnterAccountRefusal =
  | 'payee-not-found'
  | 'iban-wrong'
  | 'not-the-tax-office'
  | 'holder-unreadable'
  | 'reference-holds-bsn'
  | 'account-there-already'

/**
 * The office enters on which account a customer, a municipality or the Belastingdienst is paid, or a member who
 * does not sign in. It may be used once somebody else said yes. One that still waited is replaced. Gives the id.
 *
 * Refused: `payee-not-found`, `iban-wrong`, `not-the-tax-office` (it has one account, and money elsewhere is gone),
 * `holder-unreadable` (no letter of it can go to a bank), `reference-
 * holds-bsn`, `account-there-already`.
 */
export const enterPayeeAccount = command({
  name: 'payments.enter-payee-account',
  may: 'payment.make',
  input: z.object({
    kind: z.enum(['customer', 'municipality', 'member', 'tax-office']),
    payeeId: id<'payee'>(),
    iban: z.string().max(60),
    holder: z.string().trim().min(1).max(70),
    reference: z.string().trim().max(35),
  }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<Id<'payee-account'>, EnterAccountRefusal>> {
    const { cooperativeId, personId } = actor
    const iban = readIban(given.iban)
    if (iban === undefined) return refuse('iban-wrong')
    if (given.kind === 'tax-office' && iban !== TAX_OFFICE_IBAN) return refuse('not-the-tax-office')
    if (sepaText(given.holder, 70) === '') return refuse('holder-unreadable')
    const reference = readReference(given.reference)
    if (reference === undefined) return refuse('reference-holds-bsn')
    const payee = await payeeById(tx, cooperativeId, { kind: given.kind, id: given.payeeId })
    if (!payee) return refuse('payee-not-found')
    const { holder } = given
    const earlier = await accountsOfPayee(tx, cooperativeId, payee)
    const [latest] = earlier.filter(({ answer }) => answer === null || answer === 'yes')
    if (latest?.iban === iban && latest.holder === holder && latest.reference === reference)
      return refuse('account-there-already')
    for (const waiting of earlier.filter((one) => one.answer === null && one.usableFrom === null))
      await storeAnswer(tx, cooperativeId, waiting.id, { answer: 'replaced', person: personId, at: now.at })
    const accountId = newId<'payee-account'>(now.at)
    await insertAccount(tx, cooperativeId, {
      id: accountId,
      payee,
      iban,
      holder,
      reference,
      enteredBy: personId,
      enteredAt: now.at,
      usableFrom: null,
    })
    return ok(accountId)
  },
  about: (_input, accountId) => accountId,
})

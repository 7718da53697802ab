import { z } from 'zod'
import { isId } from '../../../values/id.ts'
import { optionalText, text } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { answerPayeeAccount } from '../answer-payee-account.ts'
import { enterPayeeAccount } from '../enter-payee-account.ts'
import { accountsPage } from './accounts-page.tsx'
import { ibanField } from './iban-field.ts'

const KINDS = ['customer', 'municipality', 'member', 'tax-office'] as const

const payeeField = text(60).transform((typed, ctx) => {
  const [word, id = ''] = typed.split('_')
  const kind = KINDS.find((one) => one === word)
  if (kind && isId<'payee'>(id)) return { kind, payeeId: id }
  ctx.addIssue({ code: 'custom', message: 'choose' })
  return z.NEVER
})

const entering = z.object({
  payee: payeeField,
  iban: ibanField(),
  holder: text(70),
  reference: optionalText(35),
})
/** Only which of the buttons; the rest is optional where it is a yes or a no. */
const form = z.union([
  z.object({ intent: z.enum(['yes', 'no']), account: text(40) }),
  entering.extend({ intent: z.literal('enter') }),
])

/** An account that is entered, or the yes or no to one. */
export async function receiveAccount(visit: CooperativeVisit): Promise<Response> {
  const read = await readForm(visit, z.discriminatedUnion('intent', form.options))
  const { typed, commandId } = read
  if (!read.ok) return accountsPage(visit, { typed, errors: read.errors, status: 422 })
  const done = await carryOut(visit, read.value, commandId)
  if (done === undefined) return accountsPage(visit, { status: 422 })
  if (done.ok) return redirect(`${paths.payeeAccounts(visit.cooperative.slug)}?${done.said}`)
  return accountsPage(visit, { typed, refusal: done.refusal, status: 409 })
}

async function carryOut(visit: CooperativeVisit, value: z.output<typeof form>, commandId: string) {
  const { refusals } = visit.text.payments
  if (value.intent === 'enter') {
    const { payee, iban, holder, reference } = value
    const given = { ...payee, iban, holder, reference }
    const done = await visit.perform(enterPayeeAccount, visit.actor, given, commandId)
    return done.ok
      ? { ok: true as const, said: 'bewaard' }
      : { ok: false as const, refusal: refusalSentence(visit, refusals, done) }
  }
  const yes = isYesIn(value)
  if (!isId<'payee-account'>(value.account) || yes === undefined) return undefined
  const given = { accountId: value.account, yes }
  const done = await visit.perform(answerPayeeAccount, visit.actor, given, commandId)
  return done.ok
    ? { ok: true as const, said: 'antwoord' }
    : { ok: false as const, refusal: refusalSentence(visit, refusals, done) }
}

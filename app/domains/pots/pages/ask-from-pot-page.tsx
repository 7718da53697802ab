import { z } from 'zod'
import { AmountField, HiddenField, Select, TextField } from '../../../ui/index.ts'
import { amount, choice, idOf, text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { Tx } from '../../../platform/database.ts'
import { yearOf } from '../../../values/day.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson, membersOf, type Member } from '../../members/index.ts'
import { askFromPot } from '../ask-from-pot.ts'
import { approvalInWords } from '../approval-words.ts'
import { allows } from '../move-pot.ts'
import { POT_PURPOSES, type PotPurpose } from '../pot-move.ts'
import { standing } from '../pots.db.ts'
import type { PotRules } from '../scheme.ts'
import { readScheme } from '../scheme-stored.ts'
import { tellingOf } from './loading.ts'

/** Out of whose pot can be asked here, and what for. `pot` are the rules of one's own. */
type Data = {
  readonly members: readonly Member[]
  readonly purposes: readonly PotPurpose[]
  readonly pot?: PotRules
}

/** Asks for money out of a pot: a member out of their own, the administration for whom it likes. */
export const askFromPotPage = formPage({
  schema: z.object({
    memberId: idOf<'member'>(),
    purpose: choice(POT_PURPOSES),
    amount: amount(),
    what: text(300),
  }),
  load: (visit) => visit.read((tx) => whoseAndWhat(tx, visit)),
  title: (visit, { pot }) => (pot ? visit.text.potRequests.askOwn : visit.text.potRequests.ask),
  lead: (visit, { pot }) => (pot ? approvalInWords(pot, tellingOf(visit)) : visit.text.potRequests.askLead),
  back: (visit) => ({
    href: paths.potRequests(visit.cooperative.slug),
    label: visit.text.potRequests.back,
  }),
  initial: ({ members }) => (members.length === 1 ? { memberId: members[0]!.id } : {}),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.potRequests.form
    const [own] = data.members
    return (
      <>
        {own && data.members.length === 1 ? (
          <HiddenField name="memberId" value={own.id} />
        ) : (
          <Select
            name="memberId"
            label={words.member}
            choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed['memberId']}
            error={wrong('memberId')}
          />
        )}
        <Select
          name="purpose"
          label={words.purpose}
          choices={data.purposes.map((one) => ({ value: one, label: visit.text.pots.purpose[one] }))}
          value={typed['purpose']}
          error={wrong('purpose')}
        />
        <AmountField name="amount" label={words.amount} value={typed['amount']} error={wrong('amount')} />
        <TextField
          name="what"
          label={words.what}
          hint={words.whatHint}
          value={typed['what']}
          error={wrong('what')}
          maxLength={300}
        />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.potRequests.form
    if (field === 'memberId') return words.member
    if (field === 'purpose') return words.purpose
    return field === 'amount' ? words.amount : words.what
  },
  save: (visit, asked, commandId) => visit.perform(askFromPot, visit.actor, asked, commandId),
  done: (visit) => `${paths.potRequests(visit.cooperative.slug)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.potRequests.refusals,
  refusedField: (reason) => {
    if (reason === 'purpose-not-allowed') return 'purpose'
    return reason === 'pot-too-small' || reason === 'amount-not-positive' ? 'amount' : undefined
  },
  saveLabel: (visit) => visit.text.potRequests.form.save,
})

async function whoseAndWhat(tx: Tx, { may, actor, now }: CooperativeVisit): Promise<Data> {
  const { cooperativeId, personId } = actor
  if (may('invoices.draft')) return { members: await membersOf(tx, cooperativeId), purposes: POT_PURPOSES }
  const own = await memberOfPerson(tx, cooperativeId, personId)
  const holds = own && (await standing(tx, cooperativeId, own.id, now.today, yearOf(now.today)))
  if (!own || !holds) return { members: own ? [own] : [], purposes: [] }
  const { pot } = readScheme(holds.rules)
  return { members: [own], purposes: POT_PURPOSES.filter((one) => allows(pot, one)), pot }
}

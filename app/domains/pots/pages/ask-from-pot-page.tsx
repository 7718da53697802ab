import { z } from 'zod'
import { AmountField, HiddenField, Select, TextField } from '../../../ui/index.ts'
import { amount, choice, idOf, text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson, membersOf, type Member } from '../../members/index.ts'
import { askFromPot } from '../ask-from-pot.ts'
import { POT_PURPOSES } from '../move-pot.ts'

/** Asks for money out of a pot: a member out of their own, the administration for whom it likes. */
export const askFromPotPage = formPage({
  schema: z.object({
    memberId: idOf<'member'>(),
    purpose: choice(POT_PURPOSES),
    amount: amount(),
    what: text(300),
  }),
  load: (visit): Promise<readonly Member[]> =>
    visit.read(async (tx) => {
      if (visit.may('invoices.draft')) return membersOf(tx, visit.cooperative.id)
      const own = await memberOfPerson(tx, visit.cooperative.id, visit.actor.personId)
      return own ? [own] : []
    }),
  title: (visit) => visit.text.potRequests.ask,
  back: (visit) => ({
    href: paths.potRequests(visit.cooperative.slug),
    label: visit.text.potRequests.back,
  }),
  initial: (members) => (members.length === 1 ? { memberId: members[0]!.id } : {}),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.potRequests.form
    const [own] = data
    return (
      <>
        {own && data.length === 1 ? (
          <HiddenField name="memberId" value={own.id} />
        ) : (
          <Select
            name="memberId"
            label={words.member}
            choices={data.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed['memberId']}
            error={wrong('memberId')}
          />
        )}
        <Select
          name="purpose"
          label={words.purpose}
          choices={POT_PURPOSES.map((one) => ({ value: one, label: visit.text.pots.purpose[one] }))}
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
  refusedField: (reason) => (reason === 'purpose-not-allowed' ? 'purpose' : undefined),
  saveLabel: (visit) => visit.text.potRequests.form.save,
})

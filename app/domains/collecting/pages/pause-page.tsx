import { z } from 'zod'
import { DateField, TextField, typedParts } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { dayField, text, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { lateInvoices } from '../../sales/index.ts'
import { pauseReminders } from '../pause-reminders.ts'
import { waitWithReminding } from '../wait-with-reminding.ts'

/** The administration leaves a customer alone for a while. */
export const pausePage = formPage({
  schema: withDays(['until'], z.object({ until: dayField(), why: text(300) })),
  load: (visit) =>
    visit.read(async (tx) => {
      const customerIds = [visit.id<'customer'>('customer')]
      const [late] = await lateInvoices(tx, visit.cooperative.id, visit.now.today, { customerIds })
      return late
    }),
  title: (visit, { customerName }) => `${visit.text.collecting.pause.title} ${customerName}`,
  back: (visit) => ({ href: paths.reminders(visit.cooperative.slug), label: visit.text.collecting.back }),
  initial: () => ({}),
  fields({ visit, typed, wrong }) {
    const words = visit.text.collecting.pause
    return (
      <>
        <DateField
          name="until"
          label={words.until}
          hint={words.untilHint}
          value={typedParts(typed, 'until')}
          error={wrong('until')}
        />
        <TextField
          name="why"
          label={words.why}
          hint={words.whyHint}
          value={typed['why']}
          error={wrong('why')}
          maxLength={300}
        />
      </>
    )
  },
  label: (visit, field) => visit.text.collecting.pause[field === 'until' ? 'until' : 'why'],
  save: (visit, value, commandId, { customerId }) =>
    visit.perform(pauseReminders, visit.actor, { ...value, customerId, invoiceId: null }, commandId),
  done: (visit) => `${paths.reminders(visit.cooperative.slug)}?gedaan=gepauzeerd`,
  refusals: (visit) => visit.text.collecting.refusals,
  refusedField: (reason) => (reason === 'pause-day-wrong' ? 'until' : undefined),
  saveLabel: (visit) => visit.text.collecting.pause.save,
})

/** A member asks to wait with reminding their own customer. */
export const waitPage = formPage({
  schema: z.object({ why: text(300) }),
  load: (visit) =>
    visit.read(async (tx) => {
      const member = await memberOfPerson(tx, visit.cooperative.id, visit.actor.personId)
      if (!member) return undefined
      const late = await lateInvoices(tx, visit.cooperative.id, visit.now.today, { memberId: member.id })
      return late.find(({ invoiceId }) => invoiceId === visit.id<'invoice'>('invoice'))
    }),
  title: (visit, { customerName: customer }) => visit.text.collecting.wait.title({ customer }),
  lead: (visit, { number, open }) =>
    visit.text.collecting.wait.lead({ number, open: formatEuro(open, visit.language) }),
  back: (visit) => ({ href: paths.home(visit.cooperative.slug), label: visit.text.collecting.wait.back }),
  initial: () => ({}),
  fields({ visit, typed, wrong }) {
    const words = visit.text.collecting.wait
    return (
      <TextField
        name="why"
        label={words.why}
        hint={words.whyHint}
        value={typed['why']}
        error={wrong('why')}
        maxLength={300}
      />
    )
  },
  label: (visit) => visit.text.collecting.wait.why,
  save: (visit, { why }, commandId, { invoiceId, memberId }) =>
    visit.perform(waitWithReminding, visit.actor, { invoiceId, memberId, why }, commandId),
  done: (visit) => paths.home(visit.cooperative.slug),
  refusals: (visit) => visit.text.collecting.refusals,
  saveLabel: (visit) => visit.text.collecting.wait.save,
})

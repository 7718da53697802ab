import { z } from 'zod'
import { Checkbox, NumberField, RadioGroup } from '../../../ui/index.ts'
import { choice, tick } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { SENDING, type ReminderPlan } from '../reminder-plan.ts'
import { planOn } from '../reminders.db.ts'
import { setReminderPlan } from '../set-reminder-plan.ts'

const DAY_FIELDS = ['friendlyAfter', 'firmAfter', 'lastAfter', 'bankWithin'] as const

/** A number of days from 1 to the most. */
function days(most: number) {
  return z
    .string('required')
    .trim()
    .min(1, 'required')
    .transform(Number)
    .refine((typed) => Number.isInteger(typed) && typed >= 1 && typed <= most, 'count-from-one')
}

/** How customers who pay late are reminded, from today on. */
export const reminderPlanPage = formPage({
  schema: z.object({
    sending: choice(SENDING),
    friendlyAfter: days(90),
    firmAfter: days(365),
    lastAfter: days(365),
    bankWithin: days(31),
    costs: tick(),
  }),
  load: (visit) => visit.read((tx) => planOn(tx, visit.cooperative.id, visit.now.today)),
  title: (visit) => visit.text.collecting.plan.title,
  lead: (visit) => visit.text.collecting.plan.lead,
  back: (visit) => ({ href: paths.reminders(visit.cooperative.slug), label: visit.text.collecting.back }),
  initial: (plan: ReminderPlan) => ({
    sending: plan.sending,
    ...Object.fromEntries(DAY_FIELDS.map((field) => [field, String(plan[field])])),
    ...(plan.costs ? { costs: '1' } : {}),
  }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.collecting.plan
    return (
      <>
        <RadioGroup
          name="sending"
          label={words.sending}
          choices={SENDING.map((value) => ({ value, label: words.sendings[value] }))}
          value={typed['sending']}
          error={wrong('sending')}
        />
        {DAY_FIELDS.map((field) => (
          <NumberField
            key={field}
            name={field}
            label={words[field]}
            hint={field === 'bankWithin' ? words.bankWithinHint : undefined}
            value={typed[field]}
            error={wrong(field)}
          />
        ))}
        <Checkbox
          name="costs"
          label={words.costs}
          hint={words.costsHint}
          checked={typed['costs'] !== undefined}
        />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.collecting.plan
    const named = DAY_FIELDS.find((one) => one === field)
    return named ? words[named] : words.sending
  },
  save: (visit, plan, commandId) => visit.perform(setReminderPlan, visit.actor, plan, commandId),
  done: (visit) => `${paths.reminders(visit.cooperative.slug)}?gedaan=afspraken`,
  refusals: (visit) => visit.text.collecting.refusals,
  refusedField: () => 'firmAfter',
  saveLabel: (visit) => visit.text.collecting.plan.save,
})

import { z } from 'zod'
import { NumberField, RadioGroup } from '../../../ui/index.ts'
import { choice } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { beginAudit, MOST_ASKED } from '../begin-audit.ts'
import { WEIGHINGS } from '../sample.ts'
import { auditIn } from './audit-year-in.ts'
import { auditPaths } from './addresses.ts'

/** How many and how is drawn. Not there any more once it was done. */
export const beginPage = formPage({
  schema: z.object({
    asked: z
      .string()
      .trim()
      .min(1, 'required')
      .regex(/^\d{1,3}$/, 'count-from-one')
      .transform(Number)
      .refine((asked) => asked >= 1 && asked <= MOST_ASKED, 'count-from-one'),
    weighing: choice(WEIGHINGS),
  }),
  load: (visit) =>
    visit.read(async (tx) => {
      const standing = await auditIn(tx, visit)
      return standing.audit ? undefined : standing
    }),
  title: (visit) => visit.text.audit.begin.title,
  lead: (visit, { year }) => visit.text.audit.begin.lead(String(year)),
  back: (visit, { year }) => ({
    href: auditPaths.audit(visit.cooperative.slug, String(year)),
    label: visit.text.audit.backToYear(String(year)),
  }),
  initial: () => ({ asked: '25', weighing: 'amount' }),
  fields: ({ visit, typed, wrong }) => (
    <>
      <NumberField
        name="asked"
        label={visit.text.audit.begin.asked}
        hint={visit.text.audit.begin.askedHint}
        value={typed['asked']}
        error={wrong('asked')}
      />
      <RadioGroup
        name="weighing"
        label={visit.text.audit.begin.weighing}
        value={typed['weighing']}
        error={wrong('weighing')}
        choices={[
          { value: 'amount', label: visit.text.audit.begin.amount, hint: visit.text.audit.begin.amountHint },
          { value: 'equal', label: visit.text.audit.begin.equal, hint: visit.text.audit.begin.equalHint },
        ]}
      />
    </>
  ),
  label: (visit, field) =>
    field === 'asked' ? visit.text.audit.begin.asked : visit.text.audit.begin.weighing,
  save: (visit, { asked, weighing }, commandId, { year }) =>
    visit.perform(beginAudit, visit.actor, { year, asked, weighing }, commandId),
  done: (visit, _, { year }) => auditPaths.audit(visit.cooperative.slug, String(year)),
  refusals: (visit) => visit.text.audit.refusals,
  saveLabel: (visit) => visit.text.audit.begin.save,
})

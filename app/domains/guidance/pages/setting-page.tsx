import { z } from 'zod'
import { NumberField, TextArea } from '../../../ui/index.ts'
import { optionalText, type FieldWord } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { setGuidance } from '../set-guidance.ts'
import { settingOf } from '../setting.db.ts'

/** A number of weeks, or nothing; more or fewer than makes sense is told beside the field. */
const weeks = z
  .string()
  .trim()
  .default('')
  .transform((typed, ctx) => {
    if (typed === '') return null
    const number = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (number >= 2 && number <= 52) return number
    ctx.addIssue({ code: 'custom', message: 'count-unreadable' })
    return z.NEVER
  })

/** One month to five years. */
const months = z
  .string()
  .trim()
  .regex(/^\d{1,2}$/, 'count-unreadable' satisfies FieldWord)
  .transform(Number)
  .refine((count) => count >= 1, 'count-from-one' satisfies FieldWord)
  .refine((count) => count <= 60, 'count-unreadable' satisfies FieldWord)

/** One rung on each line. */
const rungs = optionalText(900).transform((typed) =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, 120))
    .filter((line) => line !== ''),
)

/** How the co-operative guides: how often one looks back together, and the words of the ladder. */
export const guidanceSettingPage = formPage({
  schema: z.object({ weeks, keptMonths: months, ladder: rungs }),
  load: (visit) => visit.read((tx) => settingOf(tx, visit.actor.cooperativeId)),
  title: (visit) => visit.text.guidance.setting.title,
  lead: (visit) => visit.text.guidance.setting.lead,
  back: (visit) => ({
    href: paths.guidance(visit.cooperative.slug),
    label: visit.text.guidance.plan.back,
  }),
  // A co-operative that has no ladder yet finds one to begin with, which is there once it is saved.
  initial: ({ rhythm, ladder, keptMonths }, visit) => ({
    keptMonths: String(keptMonths),
    weeks: rhythm === null ? '' : String(rhythm.weeks),
    ladder: (ladder.length === 0 ? visit.text.guidance.setting.example : ladder).join('\n'),
  }),
  fields: ({ visit, typed, wrong }) => {
    const words = visit.text.guidance.setting
    return (
      <>
        <NumberField
          name="weeks"
          label={words.weeks}
          hint={words.weeksHint}
          value={typed['weeks']}
          error={wrong('weeks')}
          optional
        />
        <NumberField
          name="keptMonths"
          label={words.keptMonths}
          hint={words.keptMonthsHint}
          value={typed['keptMonths']}
          error={wrong('keptMonths')}
        />
        <TextArea
          name="ladder"
          label={words.ladder}
          hint={words.ladderHint}
          rows={8}
          value={typed['ladder']}
          error={wrong('ladder')}
          optional
        />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.guidance.setting
    if (field === 'keptMonths') return words.keptMonths
    return field === 'weeks' ? words.weeks : words.ladder
  },
  save: (visit, value, commandId) => visit.perform(setGuidance, visit.actor, value, commandId),
  done: (visit) => `${paths.guidance(visit.cooperative.slug)}?bewaard`,
  refusals: (visit) => visit.text.guidance.refusals,
  refusedField: (reason) => (reason === 'ladder-length' || reason === 'ladder-twice' ? 'ladder' : undefined),
  saveLabel: (visit) => visit.text.guidance.setting.save,
})

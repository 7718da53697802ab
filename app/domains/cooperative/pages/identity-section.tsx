import { z } from 'zod'
import { TextField } from '../../../ui/index.ts'
import { text, type FieldWord } from '../../../web/fields.ts'
import { editIdentity } from '../edit-identity.ts'
import { readKvk, readVatNumber } from '../registration-numbers.ts'
import { settingsSection } from './section.tsx'

/** A number that may be left empty, read by `read`; the word says what is wrong when it cannot be. */
function number(read: (typed: string) => string | undefined, wrong: FieldWord) {
  return z
    .string()
    .trim()
    .default('')
    .transform((typed, ctx): string => {
      const value = typed === '' ? '' : read(typed)
      if (value !== undefined) return value
      ctx.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })
}

const schema = z.object({
  legalName: text(120).refine((name) => name.length >= 2, 'required'),
  kvk: number(readKvk, 'kvk-wrong'),
  vatNumber: number(readVatNumber, 'vat-number-wrong'),
})

type Name = keyof z.output<typeof schema>

/** Name, KvK and VAT number. */
export const identitySection = settingsSection({
  key: 'identity',
  slug: 'wie-wij-zijn',
  schema,
  lead: (visit) => visit.text.cooperative.identity.lead,
  label: (visit, field) => visit.text.cooperative.identity[field as Name],
  initial: ({ cooperative }) => ({
    legalName: cooperative.legalName,
    kvk: cooperative.kvk,
    vatNumber: cooperative.vatNumber,
  }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.cooperative.identity
    const field = (name: Name) => ({ name, label: words[name], value: typed[name], error: wrong(name) })
    return (
      <>
        <TextField {...field('legalName')} hint={words.legalNameHint} maxLength={120} />
        <TextField {...field('kvk')} hint={words.kvkHint} inputMode="numeric" width="short" optional />
        <TextField {...field('vatNumber')} hint={words.vatNumberHint} width="medium" optional />
      </>
    )
  },
  save: (visit, value, commandId) => visit.perform(editIdentity, visit.actor, value, commandId),
})

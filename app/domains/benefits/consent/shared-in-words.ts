/** What a member shares, in sentences: field by field, and no field that no consent names. */
import { yearOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Now } from '../../../platform/clock.ts'
import type { Language, Text } from '../../../text/index.ts'
import { lastDayOf, neverHeld, permissionOn } from '../permission/permission-rules.ts'
import { FACT_FIELDS, type FactField } from '../facts/fact-shapes.ts'
import { factInWords, sharedFieldInWords, sinceInWords } from '../facts/fact-words.ts'
import type { Shared } from './shared-with.ts'

/** Who reads it: in which language, and on which day. */
type Reader = { readonly text: Text; readonly language: Language; readonly now: Now }

/** One shared field: what it is called, and what is known of it. */
export type SharedInWords = {
  readonly field: string
  readonly title: string
  readonly sentences: readonly string[]
}

/**
 * Puts what a member shares in words.
 *
 * @param name the first name of the member
 * @param which `facts`: only what the member told, for a page that shows the rest itself
 */
export function sharedInWords(
  reader: Reader,
  name: string,
  shared: Shared,
  which: 'all' | 'facts' = 'all',
): SharedInWords[] {
  const fields = [...new Set(shared.consents.flatMap((consent) => consent.fields))]
  return fields
    .filter((field) => which === 'all' || isFact(field))
    .map((field) => ({
      field,
      title: capital(sharedFieldInWords(field, reader)),
      sentences: saidOf(reader, name, shared, field),
    }))
}

function isFact(field: string): boolean {
  return FACT_FIELDS.includes(field as FactField)
}

function saidOf(reader: Reader, name: string, shared: Shared, field: string): string[] {
  const words = reader.text.benefitSharing.shared
  const { language, now } = reader
  if (field === 'hours') {
    const { minutesThisYear: minutes } = shared
    if (minutes === undefined) return [words.notTold]
    const hours = formatDuration(minutes, language)
    return [words.minutes({ hours, year: String(yearOf(now.today)) })]
  }
  if (field === 'permission') {
    const permission =
      permissionOn(shared.permissions, now.today) ?? shared.permissions.find((one) => !neverHeld(one))
    if (!permission) return [words.notTold]
    const { municipality, validFrom } = permission
    return [
      words.permission({
        municipality,
        from: formatDay(validFrom, language),
        until: formatDay(lastDayOf(permission), language),
      }),
    ]
  }
  if (field === 'statements') return shared.statements.length === 0 ? [words.noStatements] : []
  if (field === 'growth') return [words.growth]
  if (field === 'meters') return [metersInWords(reader, shared)]
  if (!isFact(field)) return [words.notTold]
  const facts = shared.facts.filter((fact) => fact.field === field)
  if (facts.length === 0) return [words.notTold]
  return [
    words.asTold({ name }),
    ...facts.map((fact) => `${sinceInWords(fact, reader)}: ${factInWords(fact, reader).join(' ')}`),
  ]
}

function metersInWords({ text, language, now }: Reader, { year }: Shared): string {
  const words = text.benefitSharing.shared
  if (!year) return words.notTold
  const [hours, turnover] = [formatDuration(year.minutes, language), formatEuro(year.turnover, language)]
  return words.meters({ hours, turnover, year: String(yearOf(now.today)) })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

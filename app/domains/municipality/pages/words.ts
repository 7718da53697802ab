import type { Text } from '../../../text/index.ts'
import { formatCount, formatExact, type Language } from '../../../values/format.ts'
import type { SharedField } from '../../benefits/index.ts'

/** The order in which shared fields are named, the most asked for first. */
const ORDER = ['permission', 'statements', 'meters', 'hours'] as const

/** What is shared, in words: "toestemming, huishouden en bezit". */
export function fieldsInWords(
  { municipality }: Pick<Text, 'municipality'>,
  fields: readonly SharedField[],
): string {
  const first = ORDER.filter((field) => fields.includes(field))
  return inARow(
    { municipality },
    [...new Set([...first, ...fields])].map((field) => municipality.fields[field]),
  )
}

/** Names in a row: "Casper, Cora en Dirk". */
export function inARow({ municipality }: Pick<Text, 'municipality'>, names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${municipality.and} ${last}`
}

/** Minutes as hours, with half hours and quarters as they are: `12,25`; whole hours without a comma. */
export function hoursInWords(minutes: number, language: Language): string {
  if (minutes % 60 === 0) return formatCount(minutes / 60, language)
  return formatExact(BigInt(Math.round((minutes * 100) / 60)), 2, language)
}

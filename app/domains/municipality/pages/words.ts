import type { Text } from '../../../text/index.ts'
import type { SharedField } from '../../benefits/index.ts'

/** The order in which shared fields are named, the most asked for first. */
const ORDER = ['permission', 'statements', 'meters', 'hours'] as const

/** What is shared, in words: "toestemming, huishouden en bezit". */
export function fieldsInWords(
  { municipality }: Pick<Text, 'municipality'>,
  fields: readonly SharedField[],
): string {
  return inARow(
    { municipality },
    inOrder(fields).map((field) => municipality.fields[field]),
  )
}

/** Shared fields in the order in which they are named, each once. */
export function inOrder(fields: readonly SharedField[]): SharedField[] {
  const first = ORDER.filter((field) => fields.includes(field))
  return [...new Set([...first, ...fields])]
}

/** Names in a row: "Casper, Cora en Dirk". */
export function inARow({ municipality }: Pick<Text, 'municipality'>, names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${municipality.and} ${last}`
}

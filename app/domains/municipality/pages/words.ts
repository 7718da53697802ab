import type { Text } from '../../../text/index.ts'
import type { SharedField } from '../../benefits/index.ts'

/** The order in which shared fields are named, the most asked for first. */
const ORDER = ['permission', 'statements', 'meters', 'hours'] as const

/** What is shared, in words: "toestemming, huishouden en bezit". */
export function fieldsInWords({ municipality }: Text, fields: readonly SharedField[]): string {
  const first = ORDER.filter((field) => fields.includes(field))
  const names = [...new Set([...first, ...fields])].map((field) => municipality.fields[field])
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${municipality.and} ${last}`
}

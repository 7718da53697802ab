/** A permission in sentences, for the member whose it is. */
import type { Language, Text } from '../../../text/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { PermissionStanding } from './permission-standing.ts'

type Reader = { readonly text: Pick<Text, 'benefitMeters'>; readonly language: Language }

/** How the own permission stands, for the member: until when, from when, or since when no longer and why. */
export function permissionInWords({ text, language }: Reader, standing: PermissionStanding): string {
  const words = text.benefitMeters
  switch (standing.kind) {
    case 'holds':
      return words.permission({ until: formatDay(standing.until, language) })
    case 'begins':
      return words.permissionBegins({ day: formatDay(standing.on, language) })
    case 'stopped': {
      const { reason } = standing
      const stopped = words.permissionStopped({ day: formatDay(standing.on, language) })
      return reason === undefined ? stopped : `${stopped} ${words.permissionReason({ reason })}`
    }
    case 'none':
      return words.noPermission
  }
}

/** That no permission holds on the day of some work, before it is invoiced; undefined when one holds. */
export function workWithoutInWords(
  { text, language }: Reader,
  standing: PermissionStanding,
): string | undefined {
  if (standing.kind === 'holds') return undefined
  const day = standing.kind === 'none' ? '' : formatDay(standing.on, language)
  return text.benefitMeters.work[standing.kind]({ day })
}

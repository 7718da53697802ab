/** A permission in sentences, for the member whose it is. */
import type { Language, Text } from '../../../text/index.ts'
import type { Day } from '../../../values/day.ts'
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
      const stopped = words.permissionStopped({ until: formatDay(standing.until, language) })
      return reason === undefined ? stopped : `${stopped} ${words.permissionReason({ reason })}`
    }
    case 'none':
      return words.noPermission
  }
}

/**
 * That no permission holds on the day of some work, before it is invoiced; undefined when one holds. Work may be
 * invoiced before its day, so what stops by then may hold `today`, and what began after it may hold already.
 *
 * @param standing how it stands on the day of the work
 */
export function workWithoutInWords(
  { text, language }: Reader,
  standing: PermissionStanding,
  today: Day,
): string | undefined {
  const { work } = text.benefitMeters
  switch (standing.kind) {
    case 'holds':
      return undefined
    case 'begins':
      return work[standing.on > today ? 'begins' : 'began']({ day: formatDay(standing.on, language) })
    case 'stopped':
      return work[standing.until < today ? 'stopped' : 'stops']({ day: formatDay(standing.until, language) })
    case 'none':
      return work.none()
  }
}

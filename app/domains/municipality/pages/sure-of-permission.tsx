/** Before a permission is kept: all that will stand there, what is odd about it, and the letter that goes with it. */
import { Facts, FileField, Notice, Paragraph, Stack } from '../../../ui/index.ts'
import { daysBetween, type Day } from '../../../values/day.ts'
import { formatDay, formatPeriod } from '../../../values/format.ts'
import type { Confirmation } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Id } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
import {
  judgePermission,
  LETTER_TYPES,
  oddTerms,
  permissionsOf,
  type OddTerm,
  type Permission,
  type PermissionRefusal,
} from '../../benefits/index.ts'
import { limitsOf } from './permission-card.tsx'
import { LETTER_MEGABYTES, type PermissionValues } from './permission-form.tsx'

/** What is asked before it is kept. `hasLetter`: the one that is there stays when no other is chosen. */
export function sureOfPermission(
  visit: CooperativeVisit,
  values: Omit<PermissionValues, 'letter'>,
  { hasLetter = false }: { readonly hasLetter?: boolean } = {},
): Confirmation {
  const words = visit.text.municipality.permission
  const { sure, form } = words
  const odd = oddTerms(values, visit.now.today)
  const hours = limitsOf(visit, values)
  return {
    title: sure.title,
    shown: (
      <Stack>
        {odd.length > 0 && (
          <Notice tone="doubt">
            {odd.map((one) => (
              <Paragraph key={one.kind}>{oddInWords(visit, one, values)}</Paragraph>
            ))}
          </Notice>
        )}
        <Facts
          facts={[
            { label: words.period, value: formatPeriod(values.validFrom, values.validTo, visit.language) },
            ...(hours.length > 0 ? hours : [{ label: words.hoursPerWeek, value: sure.noLimit }]),
          ]}
        />
        <Paragraph>{sure.seen}</Paragraph>
      </Stack>
    ),
    asked: (
      <FileField
        name="letter"
        label={hasLetter ? sure.otherLetter : form.letter}
        hint={hasLetter ? sure.letterStays : form.letterHint}
        accept={LETTER_TYPES.join(',')}
        maxMegabytes={LETTER_MEGABYTES}
        optional
      />
    ),
    saveLabel: sure.yes,
    changeLabel: sure.change,
  }
}

/** What is odd, with how much: years, or months, as far as whole ones go. */
function oddInWords(
  { text, language }: CooperativeVisit,
  odd: OddTerm,
  { validFrom, validTo }: { readonly validFrom: Day; readonly validTo: Day },
): string {
  const words = text.municipality.permission.sure
  switch (odd.kind) {
    case 'long':
      return words.long({ years: Math.round(daysBetween(validFrom, validTo) / 365.25) })
    case 'long-ago':
      return words.longAgo({ day: formatDay(validFrom, language), months: odd.months })
    case 'over':
      return words.over({ day: formatDay(validTo, language) })
  }
}

/**
 * Asks it of a permission that may be kept beside the others; refuses as keeping it would (`judgePermission`).
 *
 * @param wrong the one in whose place it comes; what was wrong also says why it is written down only now
 */
export async function askSure(
  visit: CooperativeVisit,
  memberId: Id<'member'>,
  values: PermissionValues & { readonly why?: string },
  wrong?: Pick<Permission, 'id' | 'documentId'>,
): Promise<Result<Confirmation, PermissionRefusal>> {
  const all = await visit.read((tx) => permissionsOf(tx, visit.actor.cooperativeId, memberId))
  const others = all.filter(({ id }) => id !== wrong?.id)
  const { reviewOn, lateReason, why = '' } = values
  const wanted = { ...values, reviewOn: reviewOn ?? undefined, lateReason: lateReason || why }
  const judged = judgePermission(wanted, others, visit.now.today)
  if (!judged.ok) return judged
  return ok(sureOfPermission(visit, values, { hasLetter: (wrong?.documentId ?? null) !== null }))
}

import type { ComponentChildren } from 'preact'
import {
  Badge,
  Details,
  Facts,
  LinkButton,
  NewestFirst,
  Paragraph,
  Stack,
  type Fact,
  type Tone,
} from '../../../ui/index.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatPeriod } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { lastDayOf, permissionState, type Permission, type PermissionState } from '../../benefits/index.ts'

const TONE: Readonly<Record<PermissionState, Tone | 'neutral'>> = {
  'to-come': 'info',
  holds: 'done',
  'ends-soon': 'doubt',
  over: 'neutral',
  ended: 'neutral',
}

/** A permission with its days, its conditions and its letter. The same for the member and the case manager. */
export function PermissionCard(props: {
  visit: CooperativeVisit
  permission: Permission
  /** Where its letter is. */
  letter: string
}) {
  const { visit, permission } = props
  const words = visit.text.municipality.permission
  const state = permissionState(permission, visit.now.today)
  return (
    <Stack gap="small">
      <p>
        <Badge tone={TONE[state]}>{words.states[state]}</Badge>
      </p>
      <Facts facts={factsOf(visit, permission)} />
      {permission.endedOn !== null && (
        <Paragraph>
          {words.ended({
            day: formatDay(permission.endedOn, visit.language),
            reason: permission.endReason ?? '',
          })}
        </Paragraph>
      )}
      {permission.documentId !== null && (
        <LinkButton href={props.letter} look="secondary">
          {words.openLetter}
        </LinkButton>
      )}
    </Stack>
  )
}

/** Permissions of the past, a tap away: those of the newest year first, older years folded in turn. */
export function EarlierPermissions(props: {
  visit: CooperativeVisit
  permissions: readonly Permission[]
  card: (permission: Permission) => ComponentChildren
}) {
  const { visit, permissions, card } = props
  if (permissions.length === 0) return null
  return (
    <Details summary={visit.text.municipality.permission.earlier}>
      <NewestFirst
        items={permissions.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))}
        groupOf={({ validFrom }) => validFrom.slice(0, 4)}
        show={(shown) => <Stack>{shown.map(card)}</Stack>}
      />
    </Details>
  )
}

function factsOf({ text, language }: CooperativeVisit, permission: Permission): Fact[] {
  const words = text.municipality.permission
  const hours = (most: number | null) =>
    most === null ? undefined : words.atMost({ hours: formatDuration(most * 60, language) })
  const { reviewOn } = permission
  const facts: (readonly [string, string | undefined])[] = [
    [words.period, periodOf(permission, language)],
    [words.hoursPerWeek, hours(permission.hoursPerWeek)],
    [words.hoursPerYear, hours(permission.hoursPerYear)],
    [words.conditions, permission.conditions],
    [words.plan, permission.plan],
    [words.review, reviewOn === null ? undefined : formatDay(reviewOn, language)],
    [words.recordedBy, words.recorders[permission.recordedAs]],
  ]
  return facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]))
}

/** The days on which it held or will; those that were meant when it was ended before the first. */
function periodOf(permission: Permission, language: CooperativeVisit['language']): string {
  const { validFrom, validTo } = permission
  const last = lastDayOf(permission)
  return formatPeriod(validFrom, last < validFrom ? validTo : last, language)
}

import type { ComponentChildren } from 'preact'
import {
  Badge,
  ButtonRow,
  Details,
  Facts,
  Link,
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
import {
  lastDayOf,
  permissionState,
  type LetterWithoutEnd,
  type Permission,
  type PermissionState,
} from '../../benefits/index.ts'

const TONE: Readonly<Record<PermissionState, Tone | 'neutral'>> = {
  'to-come': 'info',
  holds: 'done',
  'ends-soon': 'doubt',
  over: 'neutral',
  ended: 'neutral',
  withdrawn: 'neutral',
  righted: 'neutral',
}

/** A permission with its days, its conditions and its letter. The same for the member and the case manager. */
export function PermissionCard(props: {
  visit: CooperativeVisit
  permission: Permission
  /** Where its letter is. */
  letter: string
  /** Where who looks may put it right, when they wrote it. */
  right?: string | undefined
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
      {permission.endedOn !== null && <Paragraph>{endInWords(visit, permission, state)}</Paragraph>}
      {permission.documentId !== null && (
        <LinkButton href={props.letter} look="secondary">
          {words.openLetter}
        </LinkButton>
      )}
      {props.right !== undefined && (
        <Paragraph>
          <Link href={props.right} roomy>
            {words.right}
          </Link>
        </Paragraph>
      )}
    </Stack>
  )
}

/** A letter of which nobody wrote down until when it holds: what it says, and the way to say the rest. */
export function LetterCard(props: {
  visit: CooperativeVisit
  letter: LetterWithoutEnd
  /** Where the paper is. */
  paper: string
  /** Where who looks may write down until when, when they may. */
  right: string | undefined
}) {
  const { visit, letter } = props
  const words = visit.text.municipality.permission
  const facts = [
    { label: words.guiding.letterDay, value: formatDay(letter.validFrom, visit.language) },
    ...townOf(visit, letter),
    ...limitsOf(visit, letter),
  ]
  return (
    <Stack gap="small">
      <p>
        <Badge tone="doubt">{words.guiding.unknownEnd}</Badge>
      </p>
      <Facts facts={facts} />
      <Paragraph>{words.guiding.unknownEndHow}</Paragraph>
      <ButtonRow>
        {props.right !== undefined && <LinkButton href={props.right}>{words.guiding.addEnd}</LinkButton>}
        {letter.documentId !== null && (
          <LinkButton href={props.paper} look="secondary">
            {words.openLetter}
          </LinkButton>
        )}
      </ButtonRow>
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

/** That it was ended, and why: stopped from a day on, taken back before it held, or wrong as it stood here. */
function endInWords(visit: CooperativeVisit, permission: Permission, state: PermissionState): string {
  const words = visit.text.municipality.permission
  const reason = permission.endReason ?? ''
  if (state === 'righted') return words.righted({ reason })
  if (state === 'withdrawn') return words.withdrawn({ reason })
  return words.ended({ day: formatDay(permission.endedOn ?? permission.validTo, visit.language), reason })
}

function factsOf(visit: CooperativeVisit, permission: Permission): Fact[] {
  const words = visit.text.municipality.permission
  return [
    { label: words.period, value: periodOf(permission, visit.language) },
    ...townOf(visit, permission),
    ...limitsOf(visit, permission),
    { label: words.recordedBy, value: words.recorders[permission.recordedAs] },
  ]
}

/** Which municipality it was, of what came from a letter: of the others it is the one that is read of everywhere. */
function townOf(
  visit: CooperativeVisit,
  { recordedAs, municipality }: Pick<Permission, 'recordedAs' | 'municipality'>,
): Fact[] {
  if (recordedAs !== 'guide' || municipality === '') return []
  return [{ label: visit.text.municipality.permission.guiding.municipality, value: municipality }]
}

/** What a permission asks: most hours, conditions, plan, the next talk. What was not said is left out. */
export function limitsOf(
  { text, language }: CooperativeVisit,
  asked: Pick<Permission, 'hoursPerWeek' | 'hoursPerYear' | 'conditions' | 'plan' | 'reviewOn'>,
): Fact[] {
  const words = text.municipality.permission
  const hours = (most: number | null) =>
    most === null ? '' : words.atMost({ hours: formatDuration(most * 60, language) })
  const facts: (readonly [string, string])[] = [
    [words.hoursPerWeek, hours(asked.hoursPerWeek)],
    [words.hoursPerYear, hours(asked.hoursPerYear)],
    [words.conditions, asked.conditions],
    [words.plan, asked.plan],
    [words.review, asked.reviewOn === null ? '' : formatDay(asked.reviewOn, language)],
  ]
  return facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]))
}

/** The days on which it held or will; those that were meant when it was ended before the first. */
function periodOf(permission: Permission, language: CooperativeVisit['language']): string {
  const { validFrom, validTo } = permission
  const last = lastDayOf(permission)
  return formatPeriod(validFrom, last < validFrom ? validTo : last, language)
}

import { Details, ErrorSummary, Heading, Lead, Link, Notice, Paragraph, Refusal } from '../../../ui/index.ts'
import { addDays, day, parseDay, type Day } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay } from '../../../values/format.ts'
import type { FieldErrors, Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { municipalityOfMember, permissionsOf, policyInForce } from '../agreement/agreement.db.ts'
import { permissionOn } from '../permission/permission-rules.ts'
import {
  hourCaps,
  minutesOfYear,
  minutesWithin,
  weekWith,
  type HourCaps,
  type WorkedDay,
} from '../hours/hours.ts'
import { daysWorked } from '../hours/hours.db.ts'
import { HourMeters } from './hour-meters.tsx'
import { OtherDay, QuickDay } from './hour-forms.tsx'
import { HourWeek, inWords } from './hour-week.tsx'

/** How the page is shown: after what was typed, and what of it was wrong. */
export type HoursState = {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  /** Said beside the day: a day to come, or outside the membership. */
  readonly dayWrong?: string
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

type Loaded = {
  readonly worked: readonly WorkedDay[]
  readonly caps: HourCaps
  readonly leftOn: Day | undefined
  readonly shown: Day
}

/** A member's hours: today and yesterday in one tap, any other day typed, the week and the year in sums. */
export async function hoursPage(visit: CooperativeVisit, state: HoursState = {}): Promise<Response> {
  const words = visit.text.hours
  const { today } = visit.now
  const loaded = await visit.read((tx) => load(tx, visit))
  if (!loaded) return new Response(null, { status: 404 })
  const { worked, caps, leftOn, shown } = loaded
  const fields = { on: words.day, hours: words.worked }
  const wrong = sentences(visit, state.errors ?? {}, (field) => fields[field as 'on'] ?? field)
  const list = [
    ...wrong.list,
    ...(state.dayWrong === undefined ? [] : [{ field: 'on', sentence: state.dayWrong }]),
  ]
  const year = today.slice(0, 4)
  const now = { week: minutesWithin(worked, weekWith(today)), year: minutesOfYear(worked, today) }
  return page(visit, {
    title: words.title,
    status: state.status ?? 200,
    children: (
      <>
        {leftOn !== undefined && (
          <Link href={paths.statements(visit.cooperative.slug)} roomy>
            {visit.text.statements.page.back}
          </Link>
        )}
        <ErrorSummary errors={list} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Saved visit={visit} worked={worked} />
        <Heading level={1}>{words.title}</Heading>
        {leftOn === undefined ? (
          <>
            <Lead>{words.lead}</Lead>
            <QuickDay visit={visit} on={today} name={words.today} worked={worked} />
            <QuickDay visit={visit} on={addDays(today, -1)} name={words.yesterday} worked={worked} />
            <HourMeters visit={visit} caps={caps} now={now} />
          </>
        ) : (
          <Lead>{words.leadLeft({ day: formatDay(leftOn, visit.language) })}</Lead>
        )}
        <OtherDay
          visit={visit}
          on={shown}
          typed={state.typed}
          wrong={{ on: state.dayWrong ?? wrong.of('on'), hours: wrong.of('hours') }}
          commandId={state.commandId}
          worked={worked}
        />
        <HourWeek visit={visit} week={weekWith(shown)} worked={worked} last={leftOn ?? today} />
        {leftOn === undefined && (
          <Paragraph>{words.year({ year, hours: formatDuration(now.year, visit.language) })}</Paragraph>
        )}
        <Details summary={words.why}>
          <Paragraph>{words.whyBecause}</Paragraph>
        </Details>
      </>
    ),
  })
}

/** The day in the address, when it is one; today otherwise, or the last day of who left. */
function shownDay(visit: CooperativeVisit, leftOn: Day | undefined): Day {
  const asked = parseDay(visit.url.searchParams.get('dag') ?? '')
  const last = leftOn ?? visit.now.today
  return asked === undefined || asked > last ? last : asked
}

async function load(
  tx: Parameters<Parameters<CooperativeVisit['read']>[0]>[0],
  visit: CooperativeVisit,
): Promise<Loaded | undefined> {
  const { cooperativeId, personId } = visit.actor
  const { today } = visit.now
  const member = await memberOfPerson(tx, cooperativeId, personId)
  if (!member) return undefined
  const { leftOn } = member
  const shown = shownDay(visit, leftOn)
  const yearBegins = day(`${today.slice(0, 4)}-01-01`)
  const weekBegins = [weekWith(shown).from, weekWith(today).from, yearBegins].toSorted()[0]!
  const worked = await daysWorked(tx, cooperativeId, member.id, { from: weekBegins, until: today })
  const permission = permissionOn(await permissionsOf(tx, cooperativeId, member.id), today)
  const municipality = await municipalityOfMember(tx, cooperativeId, member.id, today)
  const { policy } = await policyInForce(tx, cooperativeId, municipality?.municipalityId, today)
  return { worked, caps: hourCaps(permission, policy.maxHoursPerYear), leftOn, shown }
}

/** After something was noted: what stands there now. */
function Saved({ visit, worked }: { visit: CooperativeVisit; worked: readonly WorkedDay[] }) {
  const on = parseDay(visit.url.searchParams.get('bewaard') ?? '')
  const minutes = worked.find(({ onDay }) => onDay === on)?.minutes
  if (on === undefined || minutes === undefined) return null
  const hours = formatDuration(minutes, visit.language)
  return (
    <Notice tone="done" announce>
      {visit.text.hours.saved({ day: inWords(visit, on), hours })}
    </Notice>
  )
}

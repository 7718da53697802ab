import { ButtonRow, Link, LinkButton, Table } from '../../../ui/index.ts'
import { addDays, type Day } from '../../../values/day.ts'
import { formatPeriod } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Full } from '../booking.ts'
import { chosenAt, halfHoursBetween } from '../half-hours.ts'
import type { DayOfThing } from '../load-week.ts'
import type { Thing } from '../thing.ts'
import { addresses } from './addresses.ts'
import { clockInWords, dayInWords, endOf } from '../in-words.ts'

/**
 * Seven days of a thing: each day with when it is taken, and the way to those before and after. A day chosen stands
 * in the form.
 */
export function WeekTable(props: { visit: CooperativeVisit; thing: Thing; week: readonly DayOfThing[] }) {
  const { visit, thing, week } = props
  const { slug } = visit.cooperative
  const words = visit.text.facilities.week
  const [first, last] = [week[0]!.day, week.at(-1)!.day]
  const on = (day: Day) => addresses.thingOn(slug, thing.id, day)
  return (
    <>
      <Table
        caption={words.caption({ period: formatPeriod(first, last, visit.language) })}
        rows={week}
        lines
        rowKey={({ day }) => day}
        columns={[
          {
            key: 'day',
            label: words.day,
            head: true,
            cell: ({ day }) =>
              !visit.may('thing.book') ? (
                dayInWords(visit, day)
              ) : (
                <Link href={`${on(day)}#day`} roomy>
                  {dayInWords(visit, day)}
                </Link>
              ),
          },
          {
            key: 'taken',
            label: words.taken,
            cell: ({ full }) => takenInWords(visit, full),
          },
        ]}
      />
      <ButtonRow>
        {first > visit.now.today && (
          <LinkButton look="secondary" href={on(weekBefore(first, visit.now.today))}>
            {words.earlier}
          </LinkButton>
        )}
        <LinkButton look="secondary" href={on(addDays(first, 7))}>
          {words.later}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

/** Not before today: what is over is booked no more. */
function weekBefore(first: Day, today: Day): Day {
  const before = addDays(first, -7)
  return before > today ? before : today
}

function takenInWords(visit: CooperativeVisit, full: readonly Full[]): string {
  const words = visit.text.facilities.week
  if (full.length === 0) return words.free
  const only = full.length === 1 ? full[0] : undefined
  // 46 in the night in which the clock goes forward.
  if (only?.closed && halfHoursBetween(only.from, only.until) >= 46) return words.closedDay
  return full
    .map(({ from, until, left, closed }) => {
      const at = {
        from: clockInWords(visit, chosenAt(from).time),
        until: clockInWords(visit, endOf(until).time),
      }
      if (closed) return words.closed(at)
      return left === 0 ? words.full(at) : words.left({ ...at, left })
    })
    .join(', ')
}

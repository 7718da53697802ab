import { Link, Stack, Table, Heading, type Column } from '../../../ui/index.ts'
import { addDays, type Day } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDayOfYear, formatPeriod } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { daysOfWeek, minutesWithin, weekWith, type Week, type WorkedDay } from '../hours/hours.ts'

/** A day with its name: "donderdag 26 november". */
export function inWords(visit: CooperativeVisit, on: Day): string {
  const weekday = visit.text.hours.weekdays[Temporal.PlainDate.from(on).dayOfWeek - 1]
  return `${weekday} ${formatDayOfYear(on, visit.language)}`
}

/** The days of a week with their hours and the total, each to be changed, and the way to other weeks. */
export function HourWeek(props: {
  visit: CooperativeVisit
  week: Week
  worked: readonly WorkedDay[]
  /** The last day on which there is something to write down. */
  last: Day
}) {
  const { visit, week, worked, last } = props
  const words = visit.text.hours
  const here = paths.hours(visit.cooperative.slug)
  const minutesOn = (on: Day) => worked.find(({ onDay }) => onDay === on)?.minutes
  const columns: Column<Day>[] = [
    { key: 'day', label: words.dayColumn, head: true, cell: (on) => inWords(visit, on) },
    {
      key: 'hours',
      label: words.hoursColumn,
      number: true,
      cell: (on) => {
        const minutes = minutesOn(on)
        return minutes === undefined ? words.nothing : formatDuration(minutes, visit.language)
      },
    },
    {
      key: 'change',
      label: words.changeColumn,
      labelUnseen: true,
      cell: (on) =>
        on > last ? null : (
          <Link href={`${here}?dag=${on}#andere-dag`} roomy>
            {words.change({ day: inWords(visit, on) })}
          </Link>
        ),
    },
  ]
  const isNow = week.from === weekWith(last).from
  return (
    <Stack gap="small">
      <Heading level={2}>
        {words.week({ period: formatPeriod(week.from, week.until, visit.language) })}
      </Heading>
      <Table
        caption={words.weekCaption}
        captionUnseen
        columns={columns}
        rows={daysOfWeek(week).filter((on) => on <= last)}
        rowKey={(on) => on}
        footer={[words.weekTotal, formatDuration(minutesWithin(worked, week), visit.language), null]}
      />
      <p>
        <Link href={`${here}?dag=${addDays(week.from, -7)}`} roomy>
          {words.earlier}
        </Link>{' '}
        {!isNow && (
          <Link href={`${here}?dag=${addDays(week.from, 7)}`} roomy>
            {words.later}
          </Link>
        )}
      </p>
    </Stack>
  )
}

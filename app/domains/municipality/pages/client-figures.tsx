import { Card, Euro, Facts, Heading, Paragraph, ProgressMeter, Table } from '../../../ui/index.ts'
import { monthOf, yearOf, type Day } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatMonth } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Permission, SharedYear } from '../../benefits/index.ts'

/** Hours and turnover of the year against what the permission allows: totals, no days. */
export function YearMeters(props: {
  visit: CooperativeVisit
  year: SharedYear
  /** The permission that holds now, when it is shared. */
  permission: Permission | undefined
}) {
  const { visit, year, permission } = props
  const { language } = visit
  const words = visit.text.municipality.client
  const perWeek = year.weeks === 0 ? 0 : Math.round(year.minutes / year.weeks)
  const hours = formatDuration(year.minutes, language)
  const mostOfYear = permission?.hoursPerYear ?? null
  const mostOfWeek = permission?.hoursPerWeek ?? null
  return (
    <Card labelledBy="meters">
      <Heading level={2} id="meters">
        {words.meters({ year: String(yearOf(visit.now.today)) })}
      </Heading>
      <Paragraph quiet>{words.metersTotals}</Paragraph>
      {year.weeks === 0 && <Paragraph>{words.noHours}</Paragraph>}
      {year.weeks > 0 && mostOfYear !== null && (
        <ProgressMeter
          label={words.hoursYear}
          part={year.minutes}
          whole={mostOfYear * 60}
          said={words.hoursYearOf({ hours, most: formatDuration(mostOfYear * 60, language) })}
        />
      )}
      {year.weeks > 0 && mostOfWeek !== null && (
        <>
          <ProgressMeter
            label={words.hoursWeek}
            part={perWeek}
            whole={mostOfWeek * 60}
            said={words.hoursWeekOf({
              hours: formatDuration(perWeek, language),
              most: formatDuration(mostOfWeek * 60, language),
            })}
          />
          <Paragraph quiet>{words.hoursWeekNote}</Paragraph>
        </>
      )}
      <Facts
        facts={[
          ...(mostOfYear === null && year.weeks > 0
            ? [{ label: words.hoursYear, value: hours, number: true }]
            : []),
          { label: words.turnover, value: <Euro amount={year.turnover} />, number: true },
        ]}
      />
    </Card>
  )
}

/** The hours of each month of the year, for who is shown the hours themselves. */
export function HoursOfMonths(props: {
  visit: CooperativeVisit
  months: readonly { readonly month: Day; readonly minutes: number }[]
}) {
  const { visit, months } = props
  const words = visit.text.municipality.client
  return (
    <Card labelledBy="hours">
      <Heading level={2} id="hours">
        {words.monthsWorked}
      </Heading>
      {months.length === 0 && <Paragraph>{words.noHours}</Paragraph>}
      {months.length > 0 && (
        <Table
          caption={words.monthsWorked}
          captionUnseen
          rows={months.toReversed()}
          rowKey={({ month }) => month}
          columns={[
            {
              key: 'month',
              label: words.month,
              head: true,
              cell: ({ month }) => formatMonth(monthOf(month), visit.language),
            },
            {
              key: 'hours',
              label: words.hours,
              number: true,
              cell: ({ minutes }) => formatDuration(minutes, visit.language),
            },
          ]}
        />
      )}
    </Card>
  )
}

import { Card, Heading, Link, Paragraph, ProgressMeter } from '../../../ui/index.ts'
import { yearOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { meterInWords } from '../meters/meter-words.ts'
import type { MetersHere } from '../meters/measured.ts'

/** How far the member is from each limit; what comes near says so in words. */
export function MetersCard(props: {
  visit: CooperativeVisit
  meters: MetersHere
  /** About the permission to run a business, with the way to it. */
  permission: string | undefined
}) {
  const { visit, meters, permission } = props
  const words = visit.text.benefitMeters
  const year = String(yearOf(visit.now.today))
  const hasYearMeter = meters.meters.some(({ kind }) => kind === 'hours-year')
  return (
    <Card labelledBy="meters">
      <Heading level={2} id="meters">
        {words.title}
      </Heading>
      <Paragraph>{meters.meters.length === 0 ? words.none : words.lead}</Paragraph>
      {meters.meters.map((meter) => {
        const { label, said, standing } = meterInWords(meter, visit)
        return (
          <div key={meter.kind}>
            <ProgressMeter label={label} part={Number(meter.used)} whole={Number(meter.limit)} said={said} />
            {standing !== undefined && <Paragraph>{standing}</Paragraph>}
          </div>
        )
      })}
      <Paragraph>{words.turnover({ amount: formatEuro(meters.turnover, visit.language), year })}</Paragraph>
      {!hasYearMeter && (
        <Paragraph>
          {words.hours({ hours: formatDuration(meters.minutesThisYear, visit.language), year })}
        </Paragraph>
      )}
      {permission !== undefined && (
        <Paragraph>
          {permission}{' '}
          <Link href={paths.ownPermission(visit.cooperative.slug)} roomy>
            {visit.text.municipality.permission.look}
          </Link>
        </Paragraph>
      )}
    </Card>
  )
}

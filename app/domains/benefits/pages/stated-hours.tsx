import { Heading, LinkButton, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatPeriod } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { StatementFigures } from '../statement/figures-shape.ts'
import type { HoursSaid } from '../statement/hours-asked.ts'

/** The hours of a month by week; without any, what was said of that, or the way to write them down. */
export function StatedHours({
  visit,
  figures: { hours, month },
  waits,
  said,
}: {
  readonly visit: CooperativeVisit
  readonly figures: StatementFigures
  /** Whether it asks something of the member. */
  readonly waits: boolean
  readonly said: HoursSaid | null
}) {
  const words = visit.text.statements.page
  const written = (minutes: number) => formatDuration(minutes, visit.language)
  return (
    <Stack gap="small">
      <Heading level={2}>{words.hours}</Heading>
      {hours.noted ? (
        <Table
          caption={words.hoursCaption}
          captionUnseen
          columns={[
            {
              key: 'week',
              label: words.week,
              head: true,
              cell: ({ from, until }) => formatPeriod(from, until, visit.language),
            },
            { key: 'worked', label: words.worked, number: true, cell: ({ minutes }) => written(minutes) },
          ]}
          rows={hours.weeks}
          rowKey={({ from }) => from}
          footer={[words.sum, written(hours.minutes)]}
        />
      ) : (
        <>
          <Paragraph>{words.hoursNone}</Paragraph>
          {said !== null && <Paragraph>{words.hoursSaid[said]}</Paragraph>}
          {waits && (
            <LinkButton look="secondary" href={`${paths.hours(visit.cooperative.slug)}?dag=${month}-01`}>
              {words.hoursAdd}
            </LinkButton>
          )}
        </>
      )}
    </Stack>
  )
}

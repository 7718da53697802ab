/** How much each thing is used, month by month: for the administration and the board, without names. */
import { EmptyState, Heading, Lead, Link, Paragraph, Table } from '../../../ui/index.ts'
import { yearOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatMonth } from '../../../values/format.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { allThings } from '../thing.db.ts'
import { usageInYear, type UsageOfMonth } from '../usage.db.ts'
import { addresses } from './addresses.ts'
import { backToThings } from './things-page.tsx'

/** Of one calendar year: what was used, and what is booked for the rest of it. */
export async function usagePage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.facilities.usage
  const { id: cooperativeId, slug } = visit.cooperative
  const thisYear = yearOf(visit.now.today)
  const asked = Number(visit.url.searchParams.get('jaar') ?? thisYear)
  const year = Number.isInteger(asked) && asked > 2000 && asked <= thisYear + 1 ? asked : thisYear
  const { things, usage } = await visit.read(async (tx) => ({
    things: await allThings(tx, cooperativeId),
    usage: await usageInYear(tx, cooperativeId, year),
  }))
  const most = Math.max(1, ...usage.map(({ halfHours }) => halfHours))
  const used = things.filter(({ id }) => usage.some(({ thingId }) => thingId === id))
  const back = backToThings(visit)
  return page(visit, {
    title: words.title({ year }),
    children: (
      <>
        <Link href={back.href} roomy>
          {back.label}
        </Link>
        <Heading level={1}>{words.title({ year })}</Heading>
        <Lead>{words.lead}</Lead>
        {used.length === 0 && (
          <EmptyState title={words.none({ year })}>
            <Paragraph>{words.noneMore}</Paragraph>
          </EmptyState>
        )}
        {used.map(({ id, name }) => (
          <UsageOfThing
            key={id}
            visit={visit}
            name={name}
            months={usage.filter(({ thingId }) => thingId === id)}
            most={most}
          />
        ))}
        <Paragraph>
          <Link href={`${addresses.usage(slug)}?jaar=${year - 1}`} roomy>
            {words.year({ year: year - 1 })}
          </Link>
        </Paragraph>
      </>
    ),
  })
}

/** One thing: its months as a table, of which each row draws its own bar; all things on one scale. */
function UsageOfThing(props: {
  visit: CooperativeVisit
  name: string
  months: readonly UsageOfMonth[]
  most: number
}) {
  const { visit, name, months, most } = props
  const words = visit.text.facilities.usage
  const long = (halfHours: number) => formatDuration(halfHours * 30, visit.language)
  const total = months.reduce((sum, { halfHours }) => sum + halfHours, 0)
  return (
    <Table
      caption={words.of({ name, total: long(total) })}
      rows={months}
      lines
      rowKey={({ month }) => month}
      columns={[
        {
          key: 'month',
          label: words.month,
          head: true,
          cell: ({ month }) => formatMonth(month, visit.language),
        },
        { key: 'long', label: words.long, number: true, cell: ({ halfHours }) => long(halfHours) },
        {
          key: 'bar',
          label: words.picture,
          labelUnseen: true,
          cell: ({ halfHours }) => (
            <svg class="meter__bar" width="100%" height="12" aria-hidden="true" focusable="false">
              <rect class="fill-track" width="100%" height="12" rx="6" />
              <rect class="fill-pot" width={`${Math.round((halfHours * 100) / most)}%`} height="12" rx="6" />
            </svg>
          ),
        },
      ]}
    />
  )
}

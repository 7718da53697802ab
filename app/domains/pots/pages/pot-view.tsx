import type { ComponentChildren } from 'preact'
import {
  Card,
  Details,
  Euro,
  Heading,
  Jar,
  Ladder,
  Link,
  Pagination,
  Paragraph,
  Stack,
  Table,
  type SumLine,
} from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { yearOf } from '../../../values/day.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { explanationOf, titleOf } from '../movement.ts'
import type { Movement } from '../pot.db.ts'
import { explanationInWords, schemeInWords } from '../scheme-words.ts'
import type { Scheme } from '../scheme.ts'
import { tellingOf } from './loading.ts'
import type { PotHere } from './pot-loading.ts'

/** A pot on a page: how full, what it is for, what happened, what is to come. The same for the member and the office. */
export function PotView(props: {
  visit: CooperativeVisit
  pot: PotHere
  name: string
  empty: ComponentChildren
}) {
  const { visit, pot } = props
  return (
    <>
      <PotJar visit={visit} pot={pot} name={props.name} />
      {pot.movements.length === 0 ? props.empty : <Movements visit={visit} pot={pot} />}
      <ToCome visit={visit} pot={pot} />
      <Years visit={visit} pot={pot} />
      <Rules visit={visit} pot={pot} />
    </>
  )
}

/** The jar with its sum of this year and the one sentence on what it may be used for. */
export function PotJar({ visit, pot, name }: { visit: CooperativeVisit; pot: PotHere; name: string }) {
  const threshold = pot.scheme?.scheme.pot.threshold
  return (
    <Card tone="brand">
      <Jar name={name} amount={pot.balance} full={threshold?.amount} lines={linesOfYear(visit, pot)}>
        {pot.scheme
          ? schemeInWords(pot.scheme.scheme, tellingOf(visit)).pot[0]
          : visit.text.pots.page.noScheme}
      </Jar>
    </Card>
  )
}

/** What stood in the pot on 1 January, what came in and went out since: together what is in it now. */
function linesOfYear(visit: CooperativeVisit, { years }: PotHere): SumLine[] {
  const words = visit.text.pots.page
  const thisYear = yearOf(visit.now.today)
  const year = String(thisYear)
  const before = years.filter((one) => one.year < thisYear)
  const since = years.filter((one) => one.year >= thisYear)
  return [
    { label: words.atStart(year), amount: sum(before.map((one) => one.came_in - one.went_out)) },
    { label: words.cameIn(year), amount: sum(since.map((one) => one.came_in)) },
    { label: words.wentOut(year), amount: -sum(since.map((one) => one.went_out)) },
  ]
}

function Movements({ visit, pot }: { visit: CooperativeVisit; pot: PotHere }) {
  const words = visit.text.pots.page
  const isOlder = visit.url.searchParams.has('voor')
  return (
    <Stack>
      <Heading level={2}>{words.movements}</Heading>
      {isOlder && <Paragraph quiet>{words.older}</Paragraph>}
      {pot.movements.map((movement) => (
        <MovementCard key={movement.number} visit={visit} pot={pot} movement={movement} />
      ))}
      <Pagination
        newer={isOlder ? visit.url.pathname : undefined}
        older={pot.older === undefined ? undefined : `${visit.url.pathname}?voor=${pot.older}`}
      />
    </Stack>
  )
}

function MovementCard({
  visit,
  pot,
  movement,
}: {
  visit: CooperativeVisit
  pot: PotHere
  movement: Movement
}) {
  const words = visit.text.pots.page
  const { balance } = movement
  const after = formatEuro(balance < 0n ? -balance : balance, visit.language)
  const summed = explanationOf(movement)
  return (
    <Card>
      <div class="ladder__line">
        <strong>{titleOf(movement, pot.names, visit.text.pots.movement)}</strong>
        <Euro amount={movement.amount} sign="always" />
      </div>
      <Paragraph quiet>
        {formatDay(movement.counts_on, visit.language)}.{' '}
        {balance < 0n ? words.shortAfter(after) : words.balanceAfter(after)}
      </Paragraph>
      {summed && (
        <Details summary={words.how}>
          <SumSaid visit={visit} {...summed} />
          <Link href={paths.sharing(visit.cooperative.slug, movement.entry_id)} roomy>
            {visit.text.pots.sharing.title}
          </Link>
        </Details>
      )}
    </Card>
  )
}

/** The sum behind one event in words: what happened, who got what and why, what it did to the pot. */
export function SumSaid({
  visit,
  explanation,
  year,
}: { visit: CooperativeVisit } & NonNullable<ReturnType<typeof explanationOf>>) {
  const said = explanationInWords(explanation, year, tellingOf(visit))
  return (
    <Stack gap="small">
      {said.event.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {said.lines.map((line) => (
        <div key={line.part}>
          <div class="ladder__line">
            <strong>{line.part}</strong>
            <Euro amount={line.amount} />
          </div>
          <Paragraph>{line.sum.join(' ')}</Paragraph>
        </div>
      ))}
      {said.pot.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
    </Stack>
  )
}

function ToCome({ visit, pot }: { visit: CooperativeVisit; pot: PotHere }) {
  const words = visit.text.pots.page
  if (pot.toCome.length === 0) return null
  const rungs = pot.toCome.map((invoice) => ({
    sentence: words.toComeInvoice(invoice),
    amount: invoice.open,
  }))
  return (
    <Stack>
      <Heading level={2}>{words.toCome}</Heading>
      <Paragraph>{words.toComeLead}</Paragraph>
      <Ladder rungs={rungs} />
      {pot.scheme && <Paragraph>{bringsSentence(visit, pot.wouldBring)}</Paragraph>}
    </Stack>
  )
}

function bringsSentence(visit: CooperativeVisit, brings: Cents): string {
  const words = visit.text.pots.page
  if (brings === 0n) return words.toComeNothing
  return brings > 0n
    ? words.toComeBrings(formatEuro(brings, visit.language))
    : words.toComeLess(formatEuro(-brings, visit.language))
}

function Years({ visit, pot }: { visit: CooperativeVisit; pot: PotHere }) {
  const words = visit.text.pots.page
  if (pot.years.length === 0) return null
  const oldestFirst = pot.years.toReversed()
  const ends = new Map(
    oldestFirst.map((year, place) => [
      year.year,
      sum(oldestFirst.slice(0, place + 1).map((one) => one.came_in - one.went_out)),
    ]),
  )
  return (
    <Table
      caption={words.years}
      rows={pot.years}
      rowKey={(row) => String(row.year)}
      columns={[
        { key: 'year', label: words.year, head: true, cell: (row) => String(row.year) },
        { key: 'in', label: words.in, number: true, cell: (row) => <Euro amount={row.came_in} /> },
        { key: 'out', label: words.out, number: true, cell: (row) => <Euro amount={row.went_out} /> },
        {
          key: 'end',
          label: words.end,
          number: true,
          cell: (row) => <Euro amount={ends.get(row.year) ?? 0n} />,
        },
      ]}
    />
  )
}

function Rules({ visit, pot }: { visit: CooperativeVisit; pot: PotHere }) {
  const words = visit.text.pots.page
  const { scheme } = pot
  if (!scheme) return null
  return (
    <Details summary={words.rules}>
      <RulesSaid visit={visit} scheme={scheme.scheme} />
      {scheme.fromDay && (
        <Paragraph quiet>
          {words.rulesSince({ scheme: scheme.name, day: formatDay(scheme.fromDay, visit.language) })}
        </Paragraph>
      )}
      <Link href={paths.scheme(visit.cooperative.slug, scheme.schemeId)} roomy>
        {words.allRules}
      </Link>
    </Details>
  )
}

function RulesSaid({ visit, scheme }: { visit: CooperativeVisit; scheme: Scheme }) {
  const said = schemeInWords(scheme, tellingOf(visit))
  return (
    <>
      <ol>
        {said.steps.map((sentence, place) => (
          <li key={place}>{sentence}</li>
        ))}
      </ol>
      <p>{said.loss}</p>
      {said.pot.length > 0 ? (
        <ul>
          {said.pot.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>{visit.text.pots.page.noPot}</p>
      )}
    </>
  )
}

import type { ComponentChildren } from 'preact'
import {
  Card,
  Details,
  Euro,
  Heading,
  Jar,
  Ladder,
  Link,
  Notice,
  Paragraph,
  Stack,
  Table,
  type SumLine,
} from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { yearOf, type Day } from '../../../values/day.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { schemeInWords } from '../scheme-words.ts'
import type { Leaving, Scheme } from '../scheme.ts'
import { tellingOf } from './loading.ts'
import { Movements } from './movements.tsx'
import type { JarHere, PotHere } from './pot-loading.ts'

/** A member who left, and what the scheme of the last day says of their pot. */
export type WhoLeft = { readonly on: Day; readonly rule: Leaving | undefined }

/**
 * A pot on a page: how full, what it is for, what happened, what is to come. The same for the member and the
 * office.
 */
export function PotView(props: {
  visit: CooperativeVisit
  pot: PotHere
  name: string
  /** Said to the member; the office sees the same without what is only for them. */
  own?: boolean
  /** When its member left, and what the scheme of that day says of the pot. */
  left?: WhoLeft | undefined
  empty: ComponentChildren
}) {
  const { visit, pot } = props
  return (
    <>
      <PotJar visit={visit} pot={pot} name={props.name} own={props.own ?? false} left={props.left} />
      {props.own && !props.left && <WaysOn visit={visit} pot={pot} />}
      <ToCome visit={visit} pot={pot} />
      {pot.movements.length === 0 ? props.empty : <Movements visit={visit} pot={pot} />}
      <Years visit={visit} pot={pot} />
      {!props.left && <Rules visit={visit} pot={pot} />}
    </>
  )
}

/** To one's own costs, and to asking for money once a scheme says what for. */
function WaysOn({ visit, pot }: { visit: CooperativeVisit; pot: PotHere }) {
  return (
    <ul class="plain-list">
      <li>
        <OwnCosts visit={visit} />
      </li>
      {pot.scheme && visit.may('pot-request.ask') && (
        <li>
          <Link href={paths.potRequests(visit.cooperative.slug)} roomy>
            {visit.text.potRequests.askOwn}
          </Link>
        </li>
      )}
      {visit.may('inside-job.ask') && (
        <li>
          <Link href={paths.insideJobs(visit.cooperative.slug)} roomy>
            {visit.text.inside.title}
          </Link>
        </li>
      )}
    </ul>
  )
}

/** The way to one's own costs; the main button of the first page stays above it. */
export function OwnCosts({ visit }: { visit: CooperativeVisit }) {
  if (!visit.may('cost.read')) return null
  return (
    <Link href={paths.costs(visit.cooperative.slug)} roomy>
      {visit.text.pots.page.costs}
    </Link>
  )
}

/**
 * The jar with its sum of this year and the one sentence on what it may be used for; of who left, what happens to it.
 */
export function PotJar(props: {
  visit: CooperativeVisit
  pot: JarHere
  name: string
  own: boolean
  left?: WhoLeft | undefined
}) {
  const { visit, pot, name, left } = props
  const threshold = left ? undefined : pot.scheme?.scheme.pot.threshold
  return (
    <Card tone="brand">
      <Jar name={name} amount={pot.balance} full={threshold?.amount} lines={linesOfYear(visit, pot)}>
        {left ? visit.text.leaving.road.pot.rule[left.rule ?? 'none'] : whatFor(visit, pot)}
      </Jar>
      {left && pot.balance > 0n && left.rule !== 'frozen' && (
        <Paragraph quiet>{visit.text.leaving.road.pot.byHand}</Paragraph>
      )}
      {props.own && !left && <Paragraph quiet>{visit.text.pots.page.benefit}</Paragraph>}
      {!left && <NewRules visit={visit} pot={pot} />}
    </Card>
  )
}

function whatFor(visit: CooperativeVisit, { scheme }: JarHere): string | undefined {
  return scheme ? schemeInWords(scheme.scheme, tellingOf(visit)).pot[0] : visit.text.pots.page.noScheme
}

/** That other rules were decided, from the decision until they hold. */
function NewRules({ visit, pot: { coming } }: { visit: CooperativeVisit; pot: JarHere }) {
  const words = visit.text.pots.page
  if (!coming) return null
  return (
    <Notice>
      {words.newRules(formatDay(coming.fromDay, visit.language))}{' '}
      <Link href={paths.schemeVersion(visit.cooperative.slug, coming.versionId)}>{words.newRulesLink}</Link>
    </Notice>
  )
}

/** What stood in the pot on 1 January, what came in and went out since: together what is in it now. */
function linesOfYear(visit: CooperativeVisit, { years }: JarHere): SumLine[] {
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

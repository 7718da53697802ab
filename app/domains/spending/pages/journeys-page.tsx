import {
  Badge,
  Card,
  EmptyState,
  Facts,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Stack,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import type { Unusual } from '../cost-concerns.ts'
import type { Journey } from '../journey.ts'
import { journeysOfMember, waitingJourneys } from '../journey.db.ts'
import { travelCost } from '../travel.ts'
import { unusualJourney } from '../find-unusual.ts'
import { OfOffice } from './journey-office.tsx'

/** One's own journeys, and for the administration those that wait: each booked with one press. */
export async function journeysPage(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const office = visit.may('cost.book')
  const { mine, waiting } = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, id, visit.actor.personId)
    const waits: WaitingJourney[] = []
    for (const journey of office ? await waitingJourneys(tx, id) : [])
      waits.push({ journey, unusual: await unusualJourney(tx, id, journey, visit.now.today) })
    return { mine: member && (await journeysOfMember(tx, id, member.id)), waiting: waits }
  })
  const { journeys: words } = visit.text
  return page(visit, {
    title: office ? words.office.title : words.mine.title,
    children: (
      <>
        {office && (
          <Link href={paths.tray(slug)} roomy>
            {visit.text.receipts.tray.title}
          </Link>
        )}
        {office && <Waiting visit={visit} waiting={waiting} />}
        {mine && <Mine visit={visit} mine={mine} below={office} />}
      </>
    ),
  })
}

type WaitingJourney = { readonly journey: Journey; readonly unusual: readonly Unusual[] }

function Waiting({ visit, waiting }: { visit: CooperativeVisit; waiting: readonly WaitingJourney[] }) {
  const words = visit.text.journeys.office
  const next = waiting
    .map(({ journey }) => journey)
    .find(({ memberPersonId }) => memberPersonId !== visit.actor.personId)
  const done = ['geboekt', 'terug'].find((word) => visit.url.searchParams.has(word))
  return (
    <>
      {done && (
        <JustDone
          said={done === 'geboekt' ? words.booked : words.returned}
          after={next ? { next: { href: `#${next.id}`, label: words.next(next) } } : { ready: words.ready }}
        />
      )}
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      {waiting.length === 0 && <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>}
      {waiting.map(({ journey, unusual }) => (
        <Card key={journey.id} labelledBy={journey.id}>
          <Stack gap="small">
            <Heading level={2} size={3} id={journey.id}>
              {`${journey.memberName}: ${visit.text.journeys.trip(journey)}`}
            </Heading>
            <JourneyFacts visit={visit} journey={journey} />
            <OfOffice visit={visit} journey={journey} unusual={unusual} />
          </Stack>
        </Card>
      ))}
    </>
  )
}

/** What a journey was, and what it brings. */
export function JourneyFacts({ visit, journey }: { visit: CooperativeVisit; journey: Journey }) {
  const words = visit.text.journeys
  return (
    <Facts
      facts={[
        { label: words.when, value: formatDay(journey.travelledOn, visit.language) },
        { label: words.purpose, value: journey.purpose },
        { label: words.form.fields.vehicle, value: visit.text.spending.travel.supplier[journey.vehicle] },
        { label: words.brings, value: broughtBy(visit, journey) },
      ]}
    />
  )
}

function broughtBy(visit: CooperativeVisit, { kilometres, travelledOn }: Journey): string {
  const cost = travelCost(kilometres, travelledOn)
  return cost.ok ? formatEuro(cost.value, visit.language) : '–'
}

function Mine(props: { visit: CooperativeVisit; mine: readonly Journey[]; below: boolean }) {
  const { visit, mine, below } = props
  const words = visit.text.journeys.mine
  const add = <LinkButton href={paths.newJourney(visit.cooperative.slug)}>{words.add}</LinkButton>
  return (
    <>
      <Heading level={below ? 2 : 1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      {mine.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={add}>
          {words.empty}
        </EmptyState>
      ) : (
        <>
          <p>{add}</p>
          <Table<Journey>
            caption={words.title}
            captionUnseen
            columns={columnsFor(visit)}
            rows={mine}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </>
  )
}

function columnsFor(visit: CooperativeVisit): Column<Journey>[] {
  const words = visit.text.journeys
  return [
    {
      key: 'trip',
      label: words.when,
      head: true,
      cell: (journey) => (
        <Link href={paths.journey(visit.cooperative.slug, journey.id)}>
          {`${formatDay(journey.travelledOn, visit.language)}: ${words.trip(journey)}`}
        </Link>
      ),
    },
    { key: 'brings', label: words.brings, number: true, cell: (journey) => broughtBy(visit, journey) },
    {
      key: 'state',
      label: words.standing,
      cell: ({ state }) =>
        state === 'booked' ? (
          <Badge tone="done">{words.state[state]}</Badge>
        ) : (
          <Badge>{words.state[state]}</Badge>
        ),
    },
  ]
}

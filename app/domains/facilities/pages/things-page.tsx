/** What members share: what there is, what one booked oneself, and for the administration who has what. */
import {
  ButtonRow,
  Card,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Stack,
  TaskList,
} from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { bookingsAfter, usesNotBack, usesToShow } from '../booking.db.ts'
import type { Booking } from '../booking.ts'
import { things } from '../thing.db.ts'
import type { Thing } from '../thing.ts'
import { addresses } from './addresses.ts'
import { loadOwnCosts, OwnCosts } from './own-costs.tsx'
import { priceInWords, spanInWords } from '../in-words.ts'
import { WhoHasWhat } from './who-has-what.tsx'

/** The first page of things and rooms. */
export async function thingsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.facilities
  const { id: cooperativeId } = visit.cooperative
  const office = visit.may('bookings.keep')
  const { all, mine, mineNotBack, ofAll, notBack, costs } = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperativeId, visit.actor.personId)
    return {
      costs: member ? await loadOwnCosts(tx, cooperativeId, member.id, visit.now.at) : [],
      all: await things(tx, cooperativeId),
      mine: member ? await bookingsAfter(tx, cooperativeId, visit.now.at, { memberId: member.id }) : [],
      mineNotBack: member ? await usesNotBack(tx, cooperativeId, visit.now.at, { memberId: member.id }) : [],
      ofAll: office ? await usesToShow(tx, cooperativeId, visit.now.at) : [],
      notBack: office ? await usesNotBack(tx, cooperativeId, visit.now.at) : [],
    }
  })
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{visit.may('thing.book') ? words.lead : words.boardLead}</Lead>
        <WithAMember visit={visit} />
        <Done visit={visit} />
        <Mine visit={visit} title={words.handOver.over.own} mine={mineNotBack} />
        <Mine visit={visit} title={words.mine} mine={mine} />
        <OwnCosts visit={visit} costs={costs} />
        <Heading level={2}>{words.whatThereIs}</Heading>
        {all.length === 0 && (
          <EmptyState title={words.none}>
            {visit.may('things.keep') && <Paragraph>{words.noneOffice}</Paragraph>}
          </EmptyState>
        )}
        <Stack gap="small">
          {all.map((thing) => (
            <OneThing key={thing.id} visit={visit} thing={thing} />
          ))}
        </Stack>
        <Ways visit={visit} />
        {office && <WhoHasWhat visit={visit} bookings={ofAll} notBack={notBack} />}
      </>
    ),
  })
}

/** For who books only beside a member: where that begins. */
function WithAMember({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.facilities
  if (visit.may('thing.book') || !visit.may('behalf.work')) return null
  return (
    <Paragraph>
      {words.withAMember} <Link href={paths.members(visit.cooperative.slug)}>{words.toMembers}</Link>
    </Paragraph>
  )
}

/** What one booked oneself, with the way to each. */
function Mine(props: { visit: CooperativeVisit; title: string; mine: readonly Booking[] }) {
  const { visit, title, mine } = props
  if (mine.length === 0) return null
  const tasks = mine.map(({ id, thing, from, until }) => ({
    href: paths.thingBooking(visit.cooperative.slug, id),
    title: thing,
    detail: spanInWords(visit, from, until),
  }))
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <TaskList tasks={tasks} limit={10} />
    </>
  )
}

/** The ways on, for who may go there. */
function Ways({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.facilities
  const { slug } = visit.cooperative
  return (
    <ButtonRow>
      {visit.may('things.keep') && (
        <LinkButton href={addresses.newThing(slug)} look="secondary">
          {words.form.add}
        </LinkButton>
      )}
      {visit.may('use-charges.read') && (
        <LinkButton href={addresses.charges(slug)} look="secondary">
          {words.charge.link}
        </LinkButton>
      )}
      {visit.may('usage.read') && (
        <LinkButton href={addresses.usage(slug)} look="secondary">
          {words.usage.link}
        </LinkButton>
      )}
    </ButtonRow>
  )
}

/** What was done just now, when an address says so; for `another` than who looks. */
export function Done({ visit, another = false }: { visit: CooperativeVisit; another?: boolean }) {
  const asked = visit.url.searchParams.get('gedaan')
  const done = another && asked === 'gereserveerd' ? 'voor-lid' : asked
  const said = Object.entries(visit.text.facilities.done).find(([name]) => name === done)?.[1]
  if (said === undefined) return null
  return (
    <Notice tone="done" announce>
      {said}
    </Notice>
  )
}

function OneThing({ visit, thing }: { visit: CooperativeVisit; thing: Thing }) {
  const words = visit.text.facilities
  const said = [
    ...(thing.pieces > 1 ? [words.pieces({ count: thing.pieces })] : []),
    ...(thing.place === '' ? [] : [thing.place]),
    priceInWords(visit, thing),
  ]
  return (
    <Card>
      <Heading level={3}>
        <Link href={addresses.thing(visit.cooperative.slug, thing.id)} roomy>
          {thing.name}
        </Link>
      </Heading>
      <Paragraph>{said.join(' · ')}</Paragraph>
    </Card>
  )
}

/** Where "back" goes from a page about a thing. */
export function backToThings(visit: CooperativeVisit) {
  return { href: paths.things(visit.cooperative.slug), label: visit.text.facilities.back }
}

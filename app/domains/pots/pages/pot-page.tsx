import { EmptyState, Heading, Link, LinkButton, Paragraph, Scenes } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById, memberOfPerson } from '../../members/index.ts'
import type { FromSales } from '../from-sales.ts'
import { loadPot } from './pot-loading.ts'
import { PotView } from './pot-view.tsx'

/** My own pot. Somebody of the office without a pot of their own sees all of them instead. */
export function ownPotPage(from: FromSales) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const { actor, cooperative } = visit
    const member =
      actor.kind === 'person'
        ? await visit.read((tx) => memberOfPerson(tx, cooperative.id, actor.personId))
        : undefined
    if (!member) return visit.may('pots.read') ? toAllPots(visit) : new Response(null, { status: 404 })
    const words = visit.text.pots.page
    const pot = await loadPot(visit, member.id, from)
    return page(visit, {
      title: words.title,
      children: (
        <>
          <Heading level={1}>{words.title}</Heading>
          <PotView
            visit={visit}
            pot={pot}
            name={words.jar}
            own
            empty={<Empty visit={visit} title={words.noneTitle} own />}
          />
        </>
      ),
    })
  }
}

function toAllPots({ cooperative }: CooperativeVisit): Response {
  return new Response(null, { status: 303, headers: { location: paths.pots(cooperative.slug) } })
}

/** The pot of a member, for the office. That it was opened is kept in the log of readings. */
export function memberPotPage(from: FromSales) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const id = visit.id<'member'>('member')
    const member = await visit.read((tx) => memberById(tx, visit.cooperative.id, id))
    if (!member) return new Response(null, { status: 404 })
    await visit.readsFileOf(member.id)
    const words = visit.text.pots.page
    const pot = await loadPot(visit, member.id, from)
    return page(visit, {
      title: words.titleOf(member.name),
      children: (
        <>
          <Link href={paths.pots(visit.cooperative.slug)} roomy>
            {words.back}
          </Link>
          <Heading level={1}>{words.titleOf(member.name)}</Heading>
          <PotView
            visit={visit}
            pot={pot}
            name={words.jarOf(member.firstName)}
            empty={<Empty visit={visit} title={words.noneOfTitle} />}
          />
        </>
      ),
    })
  }
}

function Empty({ visit, title, own }: { visit: CooperativeVisit; title: string; own?: boolean }) {
  const words = visit.text.pots.page
  const action = own && (
    <LinkButton href={paths.newInvoice(visit.cooperative.slug)}>{words.firstInvoice}</LinkButton>
  )
  return (
    <EmptyState title={title} action={action || undefined}>
      {own ? (
        <Scenes
          scenes={[
            { picture: 'send', sentence: words.scenes.send },
            { picture: 'pay', sentence: words.scenes.pay },
            { picture: 'pot', sentence: words.scenes.pot },
          ]}
        />
      ) : (
        <Paragraph>{visit.text.pots.all.none}</Paragraph>
      )}
    </EmptyState>
  )
}

import {
  EmptyState,
  Heading,
  JustDone,
  Link,
  LinkButton,
  Paragraph,
  Refusal,
  Scenes,
} from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById, memberOfPerson, type Member } from '../../members/index.ts'
import type { FromSales } from '../from-sales.ts'
import { loadPotOnLeaving } from '../load-pot-on-leaving.ts'
import { EmptyingCard, loadEmptying } from './emptying-card.tsx'
import { loadPot } from './pot-loading.ts'
import { PotView, type WhoLeft } from './pot-view.tsx'

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
    const left = await loadLeft(visit, member)
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
            left={left}
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

type State = { readonly status: number; readonly refusal?: string }

/** The pot of a member, for the office. That it was opened is kept in the log of readings. */
export function memberPotPage(from: FromSales) {
  return (visit: CooperativeVisit): Promise<Response> =>
    showMemberPot(from)(visit, visit.id<'member'>('member'), { status: 200 })
}

/** The same after something was said on it, with a refusal when it was refused. */
export function showMemberPot(from: FromSales) {
  return async (visit: CooperativeVisit, id: Id<'member'>, { status, refusal }: State): Promise<Response> => {
    const member = await visit.read((tx) => memberById(tx, visit.cooperative.id, id))
    if (!member) return new Response(null, { status: 404 })
    await visit.readsFileOf(member.id)
    const words = visit.text.pots.page
    const pot = await loadPot(visit, member.id, from)
    const emptying = await visit.read((tx) => loadEmptying(tx, visit, member.id))
    const left = await loadLeft(visit, member)
    const said = saidAfter(visit)
    return page(visit, {
      title: words.titleOf(member.name),
      status,
      children: (
        <>
          <Link href={paths.pots(visit.cooperative.slug)} roomy>
            {words.back}
          </Link>
          {refusal !== undefined && <Refusal sentence={refusal} />}
          {said !== undefined && <JustDone said={said} />}
          <Heading level={1}>{words.titleOf(member.name)}</Heading>
          <EmptyingCard visit={visit} here={emptying} />
          <PotView
            visit={visit}
            pot={pot}
            name={words.jarOf(member.firstName)}
            left={left}
            empty={<Empty visit={visit} title={words.noneOfTitle} />}
          />
        </>
      ),
    })
  }
}

async function loadLeft(visit: CooperativeVisit, { id, leftOn }: Member): Promise<WhoLeft | undefined> {
  if (leftOn === undefined) return undefined
  const { rule } = await visit.read((tx) => loadPotOnLeaving(tx, visit.cooperative.id, id, leftOn))
  return { on: leftOn, rule }
}

/** What was just done about a pot that is emptied. */
function saidAfter({ url, text }: CooperativeVisit): string | undefined {
  const { ask, answer } = text.potEmptying
  const done: Readonly<Record<string, string>> = answer.done
  return url.searchParams.has('gevraagd') ? ask.done : done[url.searchParams.get('bestemming') ?? '']
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

import { ButtonRow, Link, LinkButton, Paragraph, type Stop } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PotOnLeaving } from '../../pots/index.ts'
import { asksForPaper, doerOf, endState, roadOf, stillToDo, type Standing, type StopOfRoad } from '../road.ts'
import { PotSaid } from './pot-said.tsx'
import { wayTo } from './ways.ts'
import type { Going } from './whose.ts'

/** The stops of a road: four of which the facts tell how far they are, the pot, and the last day. */
export function stopsOf(visit: CooperativeVisit, going: Going): readonly Stop[] {
  const { own, pot } = going
  const words = visit.text.leaving.road
  const titles = own ? words.stops : words.stopsOf
  const road = roadOf(going.standing)
  const first = road.find(({ open }) => open.length > 0)?.stop
  const facts = road.map((one): Stop => {
    const done = one.open.length === 0
    return {
      key: one.stop,
      title: titles[one.stop],
      state: done ? 'done' : one.stop === first ? 'now' : 'later',
      said: done ? words.allDone : '',
      children: <Facts visit={visit} going={going} stop={one} />,
    }
  })
  const left = going.member.leftOn !== undefined
  const last: Stop = {
    key: 'end',
    title: titles.end,
    state: left ? 'done' : first === undefined ? 'now' : 'later',
    said: '',
    children: <End visit={visit} going={going} />,
  }
  if (pot === undefined) return [...facts, last]
  const jar: Stop = {
    key: 'pot',
    title: titles.pot,
    state: pot.balance === 0n ? 'done' : 'later',
    said: '',
    children: <Pot visit={visit} going={going} pot={pot} />,
  }
  return [...facts, jar, last]
}

type Part = { readonly visit: CooperativeVisit; readonly going: Going }

/** Whose it is; whether they said that they stop does not matter here. */
type OfMember = { readonly visit: CooperativeVisit; readonly going: Pick<Going, 'member' | 'own'> }

/** What still stands at one stop, what goes on by itself, and what is done already. */
export function Facts({ visit, going, stop }: OfMember & { readonly stop: StopOfRoad }) {
  const words = visit.text.leaving.road
  const { open, onwards, done } = stop
  return (
    <>
      {open.length > 0 && <Lines visit={visit} going={going} lines={open} />}
      {onwards.length > 0 && (
        <>
          <Paragraph>{words.goesOn}:</Paragraph>
          <Lines visit={visit} going={going} lines={onwards} />
        </>
      )}
      {open.length > 0 && done.length > 0 && (
        <Paragraph quiet>{words.doneBefore({ what: done.map((kind) => words.names[kind]) })}</Paragraph>
      )}
    </>
  )
}

function Lines({ visit, going, lines }: OfMember & { readonly lines: readonly Standing[] }) {
  const words = visit.text.leaving.road
  return (
    <ul>
      {lines.map(({ kind, count, amount }) => {
        const way = wayTo(visit, kind, going)
        const euro = amount === null ? undefined : formatEuro(amount, visit.language)
        return (
          <li key={kind}>
            {words.standing[kind]({ count, amount: euro })} {whoDoes(visit, going, kind)}{' '}
            {way !== undefined && (
              <Link href={way} roomy>
                {words.way[kind]}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function whoDoes(
  visit: CooperativeVisit,
  { own, member }: OfMember['going'],
  kind: Standing['kind'],
): string {
  const { doer } = visit.text.leaving.road
  const who = doerOf(kind)
  if (who !== 'member') return doer[who]
  return own ? doer.you : doer.member({ name: member.firstName })
}

/** What is in the pot and what happens to it, with the way to its story. */
function Pot({ visit, going, pot }: Part & { readonly pot: PotOnLeaving }) {
  const words = visit.text.leaving.road.pot
  const { slug } = visit.cooperative
  return (
    <>
      <PotSaid visit={visit} pot={pot} />
      <Paragraph>{words.later}</Paragraph>
      <Paragraph>
        <Link href={going.own ? paths.pot(slug) : paths.memberPot(slug, going.member.id)} roomy>
          {words.story}
        </Link>
      </Paragraph>
    </>
  )
}

/** How far the end is, with the way to it for who keeps the register. */
function End({ visit, going }: Part) {
  const words = visit.text.leaving.road.end
  const { member, leaving, standing, own, waits } = going
  const { lastDay } = leaving
  const today = visit.now.today
  const state = endState({ lastDay, today, leftOn: member.leftOn, toDo: stillToDo(standing) })
  const day = formatDay(lastDay, visit.language)
  const enrolls =
    (state === 'ready' || state === 'things-stand') && visit.may('members.edit') && !own && !waits
  return (
    <>
      <Paragraph>{state === 'before' ? words.before({ day }) : words[state]}</Paragraph>
      {asksForPaper(standing) && (
        <Paragraph>{own ? words.papers : words.papersOf({ name: member.firstName })}</Paragraph>
      )}
      {enrolls && (
        <ButtonRow>
          <LinkButton
            href={paths.endMembership(visit.cooperative.slug, member.id)}
            {...(state === 'ready' ? {} : { look: 'secondary' as const })}
          >
            {words.enroll}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  )
}

/** One turn: whose it is, and what whoever looks may say of it. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  JustDone,
  Link,
  Paragraph,
  Refusal,
  Select,
  Stack,
} from '../../../ui/index.ts'
import { parseDay } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatClock } from '../../../values/format.ts'
import { clockTimeOf } from '../../../values/moment-on-clock.ts'
import { alreadyThen, type AgendaToLookAt, type TimeAsked } from '../../../web/already-there.ts'
import { AlreadyThen } from '../../../web/already-then.tsx'
import { chosen } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { isOnBehalf, NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, memberOfPerson, membersOf, type Member } from '../../members/index.ts'
import { hoursKeptOf } from '../hours.db.ts'
import { KEEPER_WORDS, keepTurnOf } from '../rota/keep-turn.ts'
import { loadTurn } from '../rota/load-rota.ts'
import {
  beginsAt,
  endsAt,
  mayBeSaidOf,
  stageOfTurn,
  TURN_WORDS,
  undoUntil,
  type Turn,
  type TurnWord,
} from '../rota/rota.ts'
import { sayOfTurn } from '../rota/say-of-turn.ts'
import { helpPaths } from './addresses.ts'
import { AboutTurn } from './about-turn.tsx'
import { dayWithWeekday } from './turn-words.ts'

/**
 * One turn, for who sees the rota.
 *
 * @param agenda where is looked for what else a member has at that time
 */
export function turnPages(agenda: AgendaToLookAt) {
  return {
    turnPage: (visit: CooperativeVisit) => render(agenda, visit, 200),
    receiveTurn: (visit: CooperativeVisit) => receive(agenda, visit),
  }
}

/** A member says something of a turn, or who keeps the rota does. */
async function receive(agenda: AgendaToLookAt, visit: CooperativeVisit): Promise<Response> {
  const { dutyId, on } = addressOf(visit)
  const form = await readForm(visit, z.object({ memberId: chosen<'member'>() }))
  const says = visit.may('help.take-part') ? TURN_WORDS.find((one) => one === form.intent) : undefined
  const keeper = KEEPER_WORDS.find((one) => one === form.intent)
  // Only a form that is not ours says none of them.
  if (!form.ok || (!says && !keeper)) return render(agenda, visit, 422)
  const said = says
    ? await visit.perform(sayOfTurn, visit.actor, { dutyId, on, says }, form.commandId)
    : await visit.perform(
        keepTurnOf,
        visit.actor,
        { dutyId, on, says: keeper!, memberId: form.value.memberId ?? null },
        form.commandId,
      )
  if (said.ok) return redirect(`${helpPaths.turn(visit.cooperative.slug, dutyId, on)}?gedaan=${form.intent}`)
  return render(agenda, visit, 409, refusalSentence(visit, visit.text.rota.refusals, said))
}

/** The role and the day that the address names. */
function addressOf(visit: CooperativeVisit) {
  const on = parseDay(visit.params['day'] ?? '')
  if (on === undefined) throw new NothingHere('no day')
  return { dutyId: visit.id<'duty'>('duty'), on }
}

async function render(
  agenda: AgendaToLookAt,
  visit: CooperativeVisit,
  status: number,
  refusal?: string,
): Promise<Response> {
  const { cooperative, text, now } = visit
  const { turn, member, me, hours, members } = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperative.id, visit.actor.personId)
    const found = await loadTurn(tx, cooperative.id, { ...addressOf(visit), today: now.today })
    const whose = found?.memberId ?? member?.id
    const kept = whose !== undefined && (await hoursKeptOf(tx, [whose], now.today))
    const all = visit.may('rota.keep') ? await membersOf(tx, cooperative.id) : []
    const members = all.filter((one) => isMemberOn(one, addressOf(visit).on))
    return { turn: found, member, me: member?.id, hours: kept, members }
  })
  if (!turn) throw new NothingHere('no turn that day')
  const said = text.rota
  const title = said.turn({ day: dayWithWeekday(text, visit.language, turn.on), name: turn.duty.name })
  const done = Object.entries(said.done).find(([name]) => name === visit.url.searchParams.get('gedaan'))?.[1]
  const asMember = visit.may('help.take-part') ? me : undefined
  const saidOf = asMember === undefined && !visit.may('rota.keep') ? [] : mayBeSaidOf(turn, asMember, now)
  const words = isOnBehalf(visit) ? [] : saidOf
  const there =
    words.length > 0 && member ? await alreadyThen(agenda, visit, member, timeOf(visit, turn)) : []
  return page(visit, {
    title,
    status,
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        {done !== undefined && refusal === undefined && <JustDone said={done} />}
        <Paragraph>{standsIn(visit, turn, turn.memberId === me)}</Paragraph>
        {turn.ofKeeper && turn.memberId === me && stageOfTurn(turn) === 'taken' && now.at >= endsAt(turn) && (
          <Paragraph>{said.whose.anotherSays}</Paragraph>
        )}
        {saidOf.length > 0 && <OwnHand visit={visit} />}
        <AlreadyThen sentences={there} />
        {words.length > 0 && (
          <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={title}>
            {words.includes('done') && hours && (
              <Paragraph>
                {(turn.memberId === me ? said.hoursCome : said.hoursComeOf)({
                  hours: formatDuration(turn.duty.minutes, visit.language),
                  member: turn.member,
                })}
              </Paragraph>
            )}
            <ButtonRow>
              {words.map((word, at) => (
                <Button key={word} name="intent" value={word} look={at === 0 ? 'primary' : 'secondary'}>
                  {wordOn(visit, word, turn, turn.memberId === me)}
                </Button>
              ))}
            </ButtonRow>
          </Form>
        )}
        {words.length > 0 && turn.memberId === me && <TakeBack visit={visit} turn={turn} />}
        <AboutTurn visit={visit} turn={turn} />
        {visit.may('rota.keep') && turn.on >= now.today && (
          <Keeping visit={visit} turn={turn} members={members} />
        )}
        <Link href={paths.rota(cooperative.slug)} roomy>
          {said.back}
        </Link>
      </>
    ),
  })
}

/** What stands on a button: of oneself, or of another who keeps the rota. */
function wordOn({ text }: CooperativeVisit, word: TurnWord, turn: Turn, mine: boolean): string {
  const { say } = text.rota
  if (word === 'take' && mine) return say.takeBack
  return word === 'done' && !mine ? say.doneBy(turn) : say[word]
}

/** When a turn is, for what else there is then. */
function timeOf({ cooperative }: CooperativeVisit, { duty, on }: Turn): TimeAsked {
  const from = beginsAt(on, duty.begins)
  return {
    from,
    until: endsAt({ on, duty }),
    itself: helpPaths.turn(cooperative.slug, duty.id, on),
  }
}

/** For who tapped by mistake: for some minutes it goes back to how it was. */
function TakeBack({ visit, turn }: { visit: CooperativeVisit; turn: Turn }) {
  const said = visit.text.rota.undo
  const until = undoUntil(turn, visit.actor.personId, visit.now.at)
  if (until === undefined) return null
  return (
    <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={said.label}>
      <Paragraph quiet>{said.until({ time: formatClock(clockTimeOf(until), visit.language) })}</Paragraph>
      <ButtonRow>
        <Button name="intent" value="undo" look="secondary">
          {said.label}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function standsIn(visit: CooperativeVisit, turn: Turn, isMine: boolean): string {
  const { whose } = visit.text.rota
  const stage = stageOfTurn(turn)
  if (stage === 'empty' || stage === 'off') return whose[stage]
  if (stage === 'asked' && turn.on < visit.now.today) return whose.couldNot(turn)
  if (isMine && stage === 'taken') return whose.mine
  if (isMine && stage === 'asked') return whose.askedMine
  return whose[stage](turn)
}

/** What who keeps the rota may say of a turn that is still to come. */
function Keeping({
  visit,
  turn,
  members,
}: {
  visit: CooperativeVisit
  turn: Turn
  members: readonly Member[]
}) {
  const said = visit.text.rota.keep
  const stage = stageOfTurn(turn)
  if (stage === 'done') return null
  const action = visit.url.pathname
  return (
    <Stack gap="small">
      <Heading level={2}>{said.title}</Heading>
      {(stage === 'empty' || stage === 'asked') && (
        <Form action={action} commandId={freshCommandId(visit)} label={said.giveIt}>
          <Select
            name="memberId"
            label={said.give}
            hint={said.giveHint}
            choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ButtonRow>
            <Button name="intent" value="give" look="secondary">
              {said.giveIt}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Form action={action} commandId={freshCommandId(visit)} label={said.title}>
        <ButtonRow>
          {stage === 'taken' && (
            <Button name="intent" value="free" look="secondary">
              {said.free(turn)}
            </Button>
          )}
          <Button name="intent" value={stage === 'off' ? 'add' : 'off'} look="secondary">
            {stage === 'off' ? said.add : said.off}
          </Button>
        </ButtonRow>
      </Form>
    </Stack>
  )
}

/** On the page of the pot of who left: what is still in it, what was asked, and the yes or no to that. */
import { z } from 'zod'
import { ButtonRow, Card, Heading, LinkButton, Paragraph } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { checkNotOwn } from '../../books/index.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { AnswerAsked, isYesIn } from '../../people/pages/index.ts'
import { answerEmptying } from '../answer-emptying.ts'
import { waitingEmptyings, type WaitingEmptying } from '../emptying.db.ts'
import { loadPotOfLeaver, type FoundPotOfLeaver } from '../load-pot-of-leaver.ts'

/** One that waits, and how whoever reads stands to who asked it. */
export type EmptyingToAnswer = WaitingEmptying & { readonly standing: Standing }

/** What waits for an answer; the own pot is not theirs to decide on. */
export async function emptyingsToAnswer(
  tx: Tx,
  reader: Reader,
  only: { readonly memberId?: Id<'member'> } = {},
): Promise<readonly EmptyingToAnswer[]> {
  const found: EmptyingToAnswer[] = []
  for (const one of await waitingEmptyings(tx, reader.cooperative.id, only)) {
    const isParty = !(await checkNotOwn(tx, reader.actor, [one.memberId])).ok
    const standing = await standingTo(tx, reader.actor, { by: one.askedBy, isParty }, reader.now)
    found.push({ ...one, standing })
  }
  return found
}

/** What the card shows: what waits, or what could be asked. */
export type EmptyingHere = {
  readonly waits: EmptyingToAnswer | undefined
  readonly found: FoundPotOfLeaver | undefined
}

/** For the page of a pot of the office. */
export async function loadEmptying(
  tx: Tx,
  visit: CooperativeVisit,
  memberId: Id<'member'>,
): Promise<EmptyingHere> {
  const [waits] = await emptyingsToAnswer(tx, visit, { memberId })
  return { waits, found: waits ? undefined : await loadPotOfLeaver(tx, visit.cooperative.id, memberId) }
}

/** Nothing for the pot of a member of today, and for one that stays or holds nothing. */
export function EmptyingCard({
  visit,
  here: { waits, found },
}: {
  visit: CooperativeVisit
  here: EmptyingHere
}) {
  if (waits) return <Waiting visit={visit} one={waits} />
  return found?.ways.ok ? <ToAsk visit={visit} found={found} /> : null
}

function ToAsk({ visit, found: { member, pot } }: { visit: CooperativeVisit; found: FoundPotOfLeaver }) {
  const words = visit.text.potEmptying.card
  const said = words.left({
    name: member.firstName,
    day: formatDay(member.leftOn!, visit.language),
    amount: formatEuro(pot.balance, visit.language),
  })
  const own = member.personId === visit.actor.personId
  return (
    <Card labelledBy="emptying">
      <Heading level={2} size={3} id="emptying">
        {words.title}
      </Heading>
      <Paragraph>{said}</Paragraph>
      <Paragraph>{visit.text.leaving.road.pot.rule[pot.rule ?? 'none']}</Paragraph>
      {visit.may('pot-emptying.ask') && !own ? (
        <ButtonRow>
          <LinkButton href={paths.emptyPot(visit.cooperative.slug, member.id)} look="secondary">
            {words.ask}
          </LinkButton>
        </ButtonRow>
      ) : (
        <Paragraph>{words.byBoard}</Paragraph>
      )}
    </Card>
  )
}

function Waiting({ visit, one }: { visit: CooperativeVisit; one: EmptyingToAnswer }) {
  const { answer: words, to, decided } = visit.text.potEmptying
  const amount = formatEuro(one.amount, visit.language)
  const said = words.said({
    who: one.askedByName ?? visit.text.guidance.someone,
    day: formatDay(dayOf(one.askedAt), visit.language),
    amount,
    name: one.member,
    to: to[one.to],
  })
  const keepsNoBooks = !visit.may('books.post')
  return (
    <Card labelledBy="emptying">
      <Heading level={2} size={3} id="emptying">
        {words.title}
      </Heading>
      <Paragraph>{said}</Paragraph>
      {one.decided !== null && <Paragraph>{decided({ what: one.decided })}</Paragraph>}
      {keepsNoBooks && one.standing === 'another' && <Paragraph>{words.byOffice}</Paragraph>}
      {visit.may('pot-emptying.answer') && (
        <AnswerAsked
          visit={visit}
          standing={one.standing}
          action={paths.answerEmptying(visit.cooperative.slug, one.memberId, one.id)}
          seen={{}}
          yesIsElsewhere={keepsNoBooks && one.standing === 'another'}
          words={{
            waits: words.title,
            yes: words.yes({ amount }),
            no: words.no,
            byAnother: words.byAnother,
            check: words.check,
          }}
        />
      )}
    </Card>
  )
}

/**
 * Says yes or no, or takes it back.
 *
 * @param show the page of the pot, to tell a refusal on
 */
export function receiveEmptyingAnswer(
  show: (
    visit: CooperativeVisit,
    memberId: Id<'member'>,
    state: { status: number; refusal?: string },
  ) => Promise<Response>,
) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const form = await readForm(visit, z.object({}))
    const askedId = visit.id<'pot-emptying'>('asked')
    const memberId = visit.id<'member'>('member')
    const yes = isYesIn(form)
    if (yes === undefined) return show(visit, memberId, { status: 422 })
    const done = await visit.perform(answerEmptying, visit.actor, { askedId, yes }, form.commandId)
    if (done.ok)
      return redirect(`${paths.memberPot(visit.cooperative.slug, memberId)}?bestemming=${done.value}`)
    const { pots, bank, potEmptying } = visit.text
    const words = { ...bank.refusals, ...pots.refusals, ...potEmptying.refusals }
    return show(visit, memberId, { status: 409, refusal: refusalSentence(visit, words, done) })
  }
}

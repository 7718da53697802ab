import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  Details,
  Form,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  Refusal,
  Road,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { phoneOf } from '../../members/index.ts'
import { leaversToTell } from '../leaving-second.db.ts'
import type { Leaving } from '../leaving.ts'
import { stillToDo } from '../road.ts'
import { takeLeavingBack } from '../take-leaving-back.ts'
import { stopsOf } from './road-stops.tsx'
import { waitsForAnother } from './said-to-stop.tsx'
import { ownSayPage, sayForPage } from './say-page.tsx'
import { TellSaid } from './tell-said.tsx'
import { whose, type Going } from './whose.ts'

/** What still stands of who stops, in order. As long as nobody said so, the form to say it. */
export async function roadPage(visit: CooperativeVisit): Promise<Response> {
  const found = await whose(visit)
  if (!found) throw new NothingHere('no such member')
  const { leaving } = found
  if (leaving) return showRoad(visit, { ...found, leaving })
  return found.own ? ownSayPage.show(visit) : sayForPage.show(visit)
}

async function showRoad(visit: CooperativeVisit, going: Going, refusal?: string): Promise<Response> {
  const { own, member, leaving, standing } = going
  const { id: here } = visit.cooperative
  const [toHear] = own ? [] : await visit.read((tx) => leaversToTell(tx, here, member.id))
  const phone = toHear && (await visit.read((tx) => phoneOf(tx, here, member.id)))
  const ends = !own && member.leftOn === undefined && visit.may('members.edit')
  const waits = ends ? await waitsForAnother(visit, leaving, member.firstName) : undefined
  const words = visit.text.leaving.road
  const title = titleOf(visit, going)
  return page(visit, {
    title,
    status: refusal === undefined ? 200 : 409,
    children: (
      <>
        {!own && (
          <Link href={paths.member(visit.cooperative.slug, member.id)} roomy>
            {visit.text.leaving.say.backToMember({ name: member.firstName })}
          </Link>
        )}
        {refusal !== undefined && <Refusal sentence={refusal} />}
        {visit.url.searchParams.has('gezegd') && <JustDone said={words.done.gezegd} />}
        {visit.url.searchParams.has('verteld') && !toHear && (
          <JustDone said={visit.text.leavingSecond.tell.done({ name: member.firstName })} />
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{words.lead(stillToDo(standing))}</Lead>
        <Paragraph>{words.ticks}</Paragraph>
        {!own && <Paragraph quiet>{words.ownToo({ name: member.firstName })}</Paragraph>}
        {waits}
        {toHear && <TellSaid visit={visit} going={going} toHear={toHear} phone={phone} />}
        <Road label={words.label} stops={stopsOf(visit, { ...going, waits: waits !== undefined })} />
        {own && <ToPortfolio visit={visit} />}
        <Link href={paths.whatIsKept(visit.cooperative.slug)} roomy>
          {visit.text.kept.way}
        </Link>
        <WhoSaid visit={visit} leaving={leaving} />
        {member.leftOn === undefined && (own || leaving.saidHow !== 'self') && (
          <TakeBack visit={visit} going={going} />
        )}
        {member.leftOn === undefined && !own && leaving.saidHow === 'self' && (
          <Paragraph quiet>{words.backIsTheirs({ name: member.firstName })}</Paragraph>
        )}
      </>
    ),
  })
}

function ToPortfolio({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.portfolio
  return (
    <Card labelledBy="portfolio">
      <Heading level={2} size={3} id="portfolio">
        {words.title}
      </Heading>
      <Paragraph>{words.wayLead}</Paragraph>
      <ButtonRow>
        <LinkButton href={paths.portfolio(visit.cooperative.slug)} look="secondary">
          {words.way}
        </LinkButton>
      </ButtonRow>
    </Card>
  )
}

function titleOf(visit: CooperativeVisit, { own, member, leaving }: Going): string {
  const words = visit.text.leaving.road
  const day = formatDay(member.leftOn ?? leaving.lastDay, visit.language)
  const said = { day, name: member.firstName }
  if (member.leftOn !== undefined) return own ? words.left(said) : words.leftOf(said)
  return own ? words.title(said) : words.titleOf(said)
}

function WhoSaid({ visit, leaving }: { visit: CooperativeVisit; leaving: Leaving }) {
  const { road: words, how, whereToOf } = visit.text.leaving
  const { saidBy, saidHow, saidAt, seenBy, seenAt, whereTo } = leaving
  const said = {
    day: formatDay(dayOf(saidAt), visit.language),
    name: saidBy ?? visit.text.guidance.someone,
  }
  return (
    <>
      <Paragraph quiet>
        {saidHow === 'self'
          ? words.said.self(said)
          : words.said.other({ ...said, how: how[saidHow].toLowerCase() })}
      </Paragraph>
      {seenAt !== undefined && (
        <Paragraph quiet>
          {visit.text.leavingSecond.see.seen({
            name: seenBy ?? visit.text.guidance.someone,
            day: formatDay(dayOf(seenAt), visit.language),
          })}
        </Paragraph>
      )}
      {whereTo !== undefined && <Paragraph quiet>{words.whereTo({ what: whereToOf[whereTo] })}</Paragraph>}
    </>
  )
}

function TakeBack({ visit, going: { own, at } }: { visit: CooperativeVisit; going: Going }) {
  const words = visit.text.leaving.road
  return (
    <Card labelledBy="stay">
      <Heading level={2} size={3} id="stay">
        {words.back}
      </Heading>
      <Paragraph>{own ? words.backLead : words.backLeadOf}</Paragraph>
      <Details summary={words.back}>
        <Paragraph>{words.backSure}</Paragraph>
        <Form action={at.takeBack} commandId={freshCommandId(visit)}>
          <ButtonRow>
            <Button look="secondary">{words.backYes}</Button>
          </ButtonRow>
        </Form>
      </Details>
    </Card>
  )
}

/** Somebody stays after all. */
export async function receiveTakenBack(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const found = await whose(visit)
  if (!found) throw new NothingHere('no such member')
  const { member, own, at, leaving } = found
  const done = await visit.perform(takeLeavingBack, visit.actor, { memberId: member.id }, commandId)
  if (done.ok) return redirect(`${at.road}?${own ? 'terug' : 'teruggenomen'}=ja`)
  const refusal = refusalSentence(visit, visit.text.leaving.refusals, done)
  if (leaving) return showRoad(visit, { ...found, leaving }, refusal)
  return page(visit, {
    title: visit.text.leaving.say.title,
    status: 409,
    children: (
      <>
        <Refusal sentence={refusal} />
        <Heading level={1}>{visit.text.leaving.say.title}</Heading>
        <Link href={at.road} roomy>
          {visit.text.leaving.home.title}
        </Link>
      </>
    ),
  })
}

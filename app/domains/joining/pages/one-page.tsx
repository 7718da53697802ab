/** One application, for who guides it: how far it is, what is next, how to reach who applies, and what happened. */
import { Heading, Lead, Link, Notice, Paragraph, Refusal } from '../../../ui/index.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { file, page } from '../../../web/respond.ts'
import { idIn, NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { fullApplication, tokenOfApplication } from '../application.db.ts'
import { lookalikes } from '../lookalikes.db.ts'
import { letterOfStep } from '../letter.db.ts'
import { waitingOn } from '../road.ts'
import { joiningRules } from '../rules.db.ts'
import { applicantsToCall } from '../telling.db.ts'
import { ballotsCast, numbersShow, voteOn } from '../vote.db.ts'
import { backToList } from './list-page.tsx'
import { Call } from './one-call.tsx'
import { AppliedTwice } from './applied-twice.tsx'
import { Counted, Next } from './one-next.tsx'
import { Paper } from './one-paper.tsx'
import { Contact, OwnLink, Steps } from './one-told.tsx'
import { applicationKeptUntil } from '../kept-until.ts'
import { papersSeen } from './papers-seen.ts'
import type { Whole } from './whole.ts'

/**
 * All of one application.
 *
 * @throws NothingHere when it is not there
 */
async function wholeOf(visit: CooperativeVisit): Promise<Whole> {
  const { id } = visit.cooperative
  const applicationId = visit.id<'application'>('application')
  return visit.read(async (tx) => {
    const application = await fullApplication(tx, id, applicationId)
    if (!application) throw new NothingHere('no such application')
    return {
      application,
      rules: await joiningRules(tx, id),
      token: await tokenOfApplication(tx, id, applicationId),
      vote: await voteOn(tx, id, applicationId),
      cast: await ballotsCast(tx, applicationId, visit.now.today),
      numbersShow: await numbersShow(tx, applicationId),
      papers: await papersSeen(tx, visit, applicationId),
      lookalikes: await lookalikes(tx, id, applicationId),
      toCall: (await applicantsToCall(tx, id, applicationId))[0],
    }
  })
}

/** Shows it; that somebody opened it is kept. */
export async function onePage(visit: CooperativeVisit, refusal?: string): Promise<Response> {
  const whole = await wholeOf(visit)
  const { application } = whole
  await visit.readsFileOf(application.id)
  const { one, stages } = visit.text.joining
  const day = (on: Day) => formatDay(on, visit.language)
  const received = day(dayOf(application.receivedAt))
  const until = applicationKeptUntil(application)
  const waiting = waitingOn(application, visit.now.today)
  const { stage, due, enteredBy } = application
  return page(visit, {
    title: application.name,
    status: refusal === undefined ? 200 : 409,
    children: (
      <>
        <Link href={backToList(visit).href} roomy>
          {one.back}
        </Link>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Done visit={visit} />
        <Heading level={1}>{application.name}</Heading>
        <Lead>
          {application.twice ? visit.text.joining.twice.stage : stages[stage]}
          {due && due >= visit.now.today ? ` (${visit.text.joining.list.until({ day: day(due) })})` : ''}
        </Lead>
        {waiting.stands && (
          <Notice tone="doubt">
            {due
              ? one.standsDue({ stage: stages[stage], day: day(due), voting: stage === 'voting' })
              : one.stands({ stage: stages[stage], count: waiting.days })}
          </Notice>
        )}
        <Paragraph quiet>
          {enteredBy === undefined
            ? one.received({ day: received })
            : one.receivedBy({ day: received, who: enteredBy })}
        </Paragraph>
        {until && <Paragraph>{one.erasedOn({ day: day(until) })}</Paragraph>}
        <AppliedTwice visit={visit} whole={whole} />
        <Call visit={visit} whole={whole} />
        <Next visit={visit} whole={whole} />
        <Paper visit={visit} whole={whole} />
        <Counted visit={visit} whole={whole} />
        <Contact visit={visit} whole={whole} />
        <Steps visit={visit} whole={whole} />
        <OwnLink visit={visit} whole={whole} />
      </>
    ),
  })
}

function Done({ visit }: { visit: CooperativeVisit }) {
  const { one } = visit.text.joining
  const asked = visit.url.searchParams
  const { call, paper } = visit.text.joining
  const all = {
    opgeschreven: one.entered,
    bewaard: one.kept,
    onbeslist: one.undecided,
    verteld: call.done,
    papier: asked.get('papier') === 'ja' ? paper.done : paper.taken,
    recht: visit.text.joining.righting.done,
    gedaan: one.done,
  }
  const said = Object.entries(all).find(([word]) => asked.has(word))?.[1]
  if (said === undefined) return null
  return (
    <Notice tone="done" announce>
      {said}
    </Notice>
  )
}

/** The letter of a step, byte for byte. */
export async function letterPage(visit: CooperativeVisit): Promise<Response> {
  const applicationId = visit.id<'application'>('application')
  const stepId = idIn<'application-step'>(visit.params, 'step')
  const stored = await visit.read((tx) => letterOfStep(tx, visit.cooperative.id, applicationId, stepId))
  if (!stored) throw new NothingHere('no letter with this step')
  await visit.readsFileOf(applicationId)
  return file(stored)
}

/** For the member: who worked on their behalf, what they did, stopping it, and forbidding it. */
import { z } from 'zod'
import {
  Button,
  Card,
  Form,
  Heading,
  HiddenField,
  Lead,
  Notice,
  Paragraph,
  Refusal,
  TextArea,
} from '../../../../ui/index.ts'
import { formatTime } from '../../../../values/format.ts'
import type { Refused } from '../../../../values/result.ts'
import { idOf, optionalText } from '../../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../../web/respond.ts'
import { isOnBehalf, type CooperativeVisit } from '../../../../web/visit.ts'
import { peoplePaths } from '../addresses.ts'
import { allowOnBehalf } from '../../on-behalf/allow-on-behalf.ts'
import { forbidsOnBehalf, workedFor, type Worked } from '../../on-behalf/behalf.db.ts'
import { isUnderWay } from '../../on-behalf/behalf.ts'
import { forbidOnBehalf } from '../../on-behalf/forbid-on-behalf.ts'
import { sayBehalfRead } from '../../on-behalf/say-behalf-read.ts'
import { stopOnBehalf } from '../../on-behalf/stop-on-behalf.ts'
import { Deeds, whenWorked } from './times.tsx'

type Told = Refused<ToldIn<'onBehalf'>>

/** All of it, newest first. */
export async function showBehalfOfMe(visit: CooperativeVisit): Promise<Response> {
  return ofMePage(visit)
}

async function ofMePage(visit: CooperativeVisit, refused?: Told, typed: Typed = {}): Promise<Response> {
  const { cooperative, actor } = visit
  const { times, forbids } = await visit.read(async (tx) => ({
    times: await workedFor(tx, cooperative.id, actor.personId),
    forbids: await forbidsOnBehalf(tx, cooperative.id, actor.personId),
  }))
  const { mine, refusals } = visit.text.onBehalf
  return page(visit, {
    title: mine.title,
    status: refused ? 409 : 200,
    children: (
      <>
        {refused && <Refusal sentence={refusalSentence(visit, refusals, refused)} />}
        <Heading level={1}>{mine.title}</Heading>
        <Lead>{mine.lead}</Lead>
        {times.length === 0 && <Paragraph>{mine.none}</Paragraph>}
        {times.map((worked) => (
          <One key={worked.id} visit={visit} worked={worked} typed={typed} />
        ))}
        {!isOnBehalf(visit) && <ForGood visit={visit} forbids={forbids} />}
      </>
    ),
  })
}

function One({ visit, worked, typed }: { visit: CooperativeVisit; worked: Worked; typed: Typed }) {
  const { mine } = visit.text.onBehalf
  const underWay = isUnderWay(worked, visit.now.at)
  const until = formatTime(worked.until, visit.language)
  const id = `namens-${worked.id}`
  return (
    <Card labelledBy={id}>
      <Heading level={2} size={3} id={id}>
        {underWay ? mine.now({ by: worked.by, until }) : whenWorked(visit, worked)}
      </Heading>
      <Deeds visit={visit} worked={worked} />
      {worked.seenAt !== null && (
        <Paragraph quiet>
          {worked.objection === null ? mine.wasRead : mine.objected({ words: worked.objection })}
        </Paragraph>
      )}
      {!isOnBehalf(visit) && underWay && <Stop visit={visit} worked={worked} />}
      {!isOnBehalf(visit) && !underWay && worked.seenAt === null && (
        <Read
          visit={visit}
          worked={worked}
          objection={typed['behalf'] === worked.id ? typed['objection'] : ''}
        />
      )}
    </Card>
  )
}

function Stop({ visit, worked }: { visit: CooperativeVisit; worked: Worked }) {
  const { mine } = visit.text.onBehalf
  return (
    <Form
      action={peoplePaths.stopOwnBehalf(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={mine.stop}
    >
      <HiddenField name="behalf" value={worked.id} />
      <Button>{mine.stop}</Button>
    </Form>
  )
}

function Read(props: { visit: CooperativeVisit; worked: Worked; objection: string | undefined }) {
  const { visit, worked, objection } = props
  const { mine } = visit.text.onBehalf
  return (
    <Form
      action={peoplePaths.readBehalf(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={whenWorked(visit, worked)}
    >
      <Paragraph>{mine.readLead({ by: worked.by })}</Paragraph>
      <HiddenField name="behalf" value={worked.id} />
      <TextArea
        name="objection"
        id={`objection-${worked.id}`}
        label={mine.objection}
        value={objection}
        rows={2}
        maxLength={1000}
      />
      <Button>{mine.read}</Button>
    </Form>
  )
}

function ForGood({ visit, forbids }: { visit: CooperativeVisit; forbids: boolean }) {
  const { mine } = visit.text.onBehalf
  const { slug } = visit.cooperative
  return (
    <>
      {forbids ? <Notice>{mine.forbidden}</Notice> : <Paragraph>{mine.forbidLead}</Paragraph>}
      <Form
        action={forbids ? peoplePaths.allowBehalf(slug) : peoplePaths.forbidBehalf(slug)}
        commandId={freshCommandId(visit)}
        label={forbids ? mine.allow : mine.forbid}
      >
        <Button look="secondary">{forbids ? mine.allow : mine.forbid}</Button>
      </Form>
    </>
  )
}

/** The member stops it. */
export async function stopIt(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ behalf: idOf<'on-behalf'>() }))
  if (!form.ok) return ofMePage(visit)
  const stopped = await visit.perform(
    stopOnBehalf,
    visit.actor,
    { behalfId: form.value.behalf },
    form.commandId,
  )
  return stopped.ok ? redirect(paths.behalfOfMe(visit.cooperative.slug)) : ofMePage(visit, stopped)
}

/** The member read it, and says what is not right, if anything. */
export async function readIt(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ behalf: idOf<'on-behalf'>(), objection: optionalText(1000) }))
  if (!form.ok) return ofMePage(visit)
  const { behalf, objection } = form.value
  const read = await visit.perform(
    sayBehalfRead,
    visit.actor,
    { behalfId: behalf, objection: objection || null },
    form.commandId,
  )
  return read.ok ? redirect(paths.behalfOfMe(visit.cooperative.slug)) : ofMePage(visit, read, form.typed)
}

/** Nobody may any more. */
export async function forbid(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const forbidden = await visit.perform(forbidOnBehalf, visit.actor, {}, commandId)
  return forbidden.ok ? redirect(paths.behalfOfMe(visit.cooperative.slug)) : ofMePage(visit, forbidden)
}

/** It may be asked again. */
export async function allow(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const allowed = await visit.perform(allowOnBehalf, visit.actor, {}, commandId)
  return allowed.ok ? redirect(paths.behalfOfMe(visit.cooperative.slug)) : ofMePage(visit, allowed)
}

/** One page that came back: the picture, whose it is, and where what stands on it is entered. */
import { z } from 'zod'
import {
  Button,
  Form,
  Heading,
  JustDone,
  Lead,
  Link,
  Notice,
  Paragraph,
  Select,
  TaskList,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { file, page, redirect, sentences } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, membersOf, phoneOf, type Member } from '../../members/index.ts'
import { sayWhose } from '../say-whose.ts'
import { isDone, isOfNobody, scanKeptUntil, whoseIsKnown, type Scan } from '../scan.ts'
import { pictureOf, scanById } from '../scan.db.ts'
import { askCall } from '../ask-call.ts'
import { noteCalled } from '../note-called.ts'
import { settleScan } from '../settle-scan.ts'
import { addresses } from './addresses.ts'
import { receiveThrowAway, ThrowAway, ThrownAway } from './scan-of-nobody.tsx'
import { CallAsked, callsNow, receiveOf, type Said, type Show } from './scan-call.tsx'
import { placesToEnter } from './places-to-enter.ts'

import type { AgendaPart } from '../../../web/agenda-source.ts'

/**
 * The page of one scan, and what is said on it.
 *
 * @param agenda what stands in the agenda of a member: there is entered what was ticked
 */
export function scanPages(agenda: readonly AgendaPart[]) {
  const show: Show = (visit, said) => scanPage(agenda, visit, said)
  return {
    show: (visit: CooperativeVisit) => show(visit, { status: 200 }),
    receiveWhose: (visit: CooperativeVisit) => receiveWhose(visit, show),
    receiveSettled: (visit: CooperativeVisit) => receiveOf(visit, show, settleScan, 'klaar'),
    receiveThrowAway: (visit: CooperativeVisit) => receiveThrowAway(visit, show),
    receiveAskCall: (visit: CooperativeVisit) => receiveOf(visit, show, askCall, 'bellen'),
    receiveCalled: (visit: CooperativeVisit) => receiveOf(visit, show, noteCalled, 'gebeld'),
  }
}

/** Shows it; that somebody else's was opened is kept. */
async function scanPage(
  agenda: readonly AgendaPart[],
  visit: CooperativeVisit,
  said: Said,
): Promise<Response> {
  const scan = await openScan(visit)
  const words = visit.text.scans
  const { slug } = visit.cooperative
  const own = scan.memberPerson === visit.actor.personId
  const mayEnter = !isDone(scan) && (scan.scannedBy === visit.actor.personId || visit.may('guidance.guide'))
  const asked = mayEnter && !whoseIsKnown(scan) && visit.may('paper-week.print')
  const { members, places, phone } = await visit.read(async (tx) => ({
    members: asked
      ? (await membersOf(tx, visit.cooperative.id)).filter((one) => isMemberOn(one, visit.now.today))
      : [],
    phone:
      scan.memberId !== null && callsNow(visit, scan)
        ? await phoneOf(tx, visit.cooperative.id, scan.memberId)
        : undefined,
    places: mayEnter ? await placesToEnter(agenda, visit, tx, scan) : [],
  }))
  const done = saidOf(visit)
  return page(visit, {
    title: titleOf(visit, scan),
    status: said.status,
    children: (
      <>
        <Link href={addresses.scans(slug)} roomy>
          {words.back}
        </Link>
        {said.refusal !== undefined && <Notice tone="doubt">{said.refusal}</Notice>}
        {done !== undefined && <JustDone said={done} />}
        <Heading level={1}>{titleOf(visit, scan)}</Heading>
        {scan.weekFrom && <Lead>{words.ofWeek({ day: formatDay(scan.weekFrom, visit.language) })}</Lead>}
        {scan.kind === 'receipts' && <Notice tone="doubt">{words.receiptsHere}</Notice>}
        {asked && <Whose {...{ visit, scan, members }} wrong={said.wrong} />}
        <Picture visit={visit} scan={scan} />
        {places.length > 0 && (
          <>
            <Heading level={2}>{words.enter}</Heading>
            <Paragraph>{own ? words.enterOwn : words.enterFor}</Paragraph>
            <TaskList tasks={places} />
          </>
        )}
        <CallAsked visit={visit} scan={scan} mayAsk={mayEnter && scan.hasPicture} phone={phone} />
        {mayEnter && scan.memberId !== null && (
          <Form
            action={addresses.settleScan(slug, scan.id)}
            commandId={freshCommandId(visit)}
            label={words.settle}
          >
            <Button>{words.settle}</Button>
          </Form>
        )}
        {asked && isOfNobody(scan) && <ThrowAway visit={visit} scan={scan} said={said} />}
        {!scan.thrownAt && (
          <Paragraph quiet>{words.kept({ day: formatDay(scanKeptUntil(scan), visit.language) })}</Paragraph>
        )}
      </>
    ),
  })
}

async function openScan(visit: CooperativeVisit): Promise<Scan> {
  const scan = await visit.read((tx) => scanById(tx, visit.cooperative.id, visit.id<'paper-scan'>('scan')))
  if (!scan) throw new NothingHere('no such scan')
  // Of whom nobody knows yet whose it is, there is no file that is opened.
  await visit.readsFileOf(scan.memberId ?? visit.actor.personId)
  return scan
}

/** What was just done, by the address. */
function saidOf({ url, text: { scans: words } }: CooperativeVisit): string | undefined {
  const said = {
    klaar: words.settled,
    weg: words.thrownNow,
    bellen: words.callKept,
    gebeld: words.calledKept,
  }
  return said[url.searchParams.get('gedaan') as keyof typeof said]
}

function titleOf(visit: CooperativeVisit, { memberName, thrownAt }: Scan): string {
  const words = visit.text.scans
  if (memberName !== null) return words.of({ name: memberName })
  return thrownAt ? words.thrownTitle : words.nobody
}

function Picture({ visit, scan }: { visit: CooperativeVisit; scan: Scan }) {
  const words = visit.text.scans
  if (scan.thrownAt) return <ThrownAway visit={visit} scan={scan} />
  if (!scan.hasPicture) return <Paragraph>{words.gone}</Paragraph>
  const href = addresses.picture(visit.cooperative.slug, scan.id)
  return (
    <div>
      <img src={href} alt={words.pictureAlt} class="paper-photo" />
      <Link href={href} roomy>
        {words.large}
      </Link>
    </div>
  )
}

/** No code of ours was found, so a person says whose page it is. */
function Whose(props: {
  visit: CooperativeVisit
  scan: Scan
  members: readonly Member[]
  wrong?: string | undefined
}) {
  const { visit, scan, members, wrong } = props
  const words = visit.text.scans
  const { code } = scan
  return (
    <>
      {code !== 'found' && <Notice tone="doubt">{words.codes[code]}</Notice>}
      <Form
        action={addresses.whoseScan(visit.cooperative.slug, scan.id)}
        commandId={freshCommandId(visit)}
        label={words.whose}
      >
        <Select
          name="memberId"
          label={words.whose}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={scan.memberId ?? ''}
          error={wrong}
        />
        <Button look="secondary">{words.saveWhose}</Button>
      </Form>
    </>
  )
}

/** Keeps whose page it is. */
async function receiveWhose(visit: CooperativeVisit, show: Show): Promise<Response> {
  const scanId = visit.id<'paper-scan'>('scan')
  const read = await readForm(visit, z.object({ memberId: idOf<'member'>() }))
  if (!read.ok) {
    const wrong = sentences(visit, read.errors, () => visit.text.scans.whose).of('memberId')
    return show(visit, { status: 422, ...(wrong === undefined ? {} : { wrong }) })
  }
  const { memberId } = read.value
  const done = await visit.perform(sayWhose, visit.actor, { scanId, memberId }, read.commandId)
  if (done.ok) return redirect(addresses.oneScan(visit.cooperative.slug, scanId))
  const refusal = refusalSentence<ToldIn<'scans'>>(visit, visit.text.scans.refusals, done)
  return show(visit, { status: 409, refusal })
}

/** The picture, to who may see the scan. */
export async function scanPicture(visit: CooperativeVisit): Promise<Response> {
  const scan = await openScan(visit)
  const content = await visit.read((tx) => pictureOf(tx, visit.cooperative.id, scan.id))
  if (!content) throw new NothingHere('thrown away')
  return file({ name: 'scan.jpg', media_type: 'image/jpeg', content })
}

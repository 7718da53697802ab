import { z } from 'zod'
import { Heading, Lead, Link, Notice, Paragraph, Refusal } from '../../../ui/index.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { invoiceNames, lateInvoices, writtenOffAmong } from '../../sales/index.ts'
import { answerWriteOff } from '../answer-write-off.ts'
import { loadWhatStands } from '../load-what-stands.ts'
import { yearIsOver } from '../write-off.ts'
import { invoicesAsked, writeOffs } from '../write-off.db.ts'
import { standingOfReader } from './standing-of-reader.ts'
import { Answered, OverYear, type Named } from './write-off-lists.tsx'
import { Waiting } from './write-off-waiting.tsx'

/** What waits for a yes, what is more than a year late, and what was asked before. */
export function writeOffsPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

const SAID = { 'written-off': 'ja', 'open-again': 'open', no: 'nee', 'taken-back': 'terug' } as const

/** Says yes or no. */
export async function receiveAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({}))
  const yes = isYesIn(form)
  // There is nothing to type: only a form that is not ours has it wrong.
  if (yes === undefined) return render(visit, { status: 422 })
  const writeOffId = visit.id<'write-off'>('writeOff')
  const done = await visit.perform(answerWriteOff, visit.actor, { writeOffId, yes }, form.commandId)
  if (done.ok) return redirect(`${paths.writeOffs(visit.cooperative.slug)}?gedaan=${SAID[done.value]}`)
  return render(visit, {
    status: 409,
    refusal: refusalSentence(visit, visit.text.writeOff.refusals, done),
  })
}

type State = { readonly status: number; readonly refusal?: string }

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const words = visit.text.writeOff
  const { named, overYear } = await visit.read(async (tx) => {
    const { id } = visit.cooperative
    const asked = await invoicesAsked(tx, id)
    const late = await lateInvoices(tx, id, visit.now.today)
    return {
      named: await namedWriteOffs(tx, visit),
      overYear: late.filter((one) => yearIsOver(one.dueOn, visit.now.today) && !asked.has(one.invoiceId)),
    }
  })
  const waiting = named.filter(({ answer }) => answer === null)
  const said = {
    gevraagd: words.doneAsked,
    ja: words.doneYes,
    open: words.doneBack,
    nee: words.doneNo,
    terug: visit.text.form.secondYes.takenBack,
  }
  const done = said[visit.url.searchParams.get('gedaan') as keyof typeof said]
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Link href={paths.reminders(visit.cooperative.slug)}>{visit.text.collecting.back}</Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {done !== undefined && (
          <Notice tone="done" announce>
            {done}
          </Notice>
        )}
        {waiting.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {waiting.map((one) => (
          <Waiting key={one.id} visit={visit} one={one} />
        ))}
        <OverYear visit={visit} late={overYear} />
        <Answered visit={visit} answered={named.filter(({ answer }) => answer !== null)} />
      </>
    ),
  })
}

async function namedWriteOffs(
  tx: Parameters<typeof writeOffs>[0],
  visit: CooperativeVisit,
): Promise<readonly Named[]> {
  const all = await writeOffs(tx, visit.cooperative.id)
  const names = await invoiceNames(
    tx,
    visit.cooperative.id,
    all.map(({ invoiceId }) => invoiceId),
  )
  const standing = await writtenOffAmong(
    tx,
    visit.cooperative.id,
    all.map(({ invoiceId }) => invoiceId),
  )
  const asked = new Set(all.flatMap(({ answer, invoiceId }) => (answer === null ? [invoiceId] : [])))
  const named: Named[] = []
  for (const one of all)
    named.push({
      ...one,
      standing: one.answer === null ? await standingOfReader(tx, visit, one) : undefined,
      stands: one.answer === null ? await loadWhatStands(tx, visit.cooperative.id, one) : undefined,
      mayBeTakenBack: one.answer === 'yes' && standing.has(one.invoiceId) && !asked.has(one.invoiceId),
      number: names.get(one.invoiceId)?.number ?? '',
      customer: names.get(one.invoiceId)?.customer ?? '',
    })
  return named
}

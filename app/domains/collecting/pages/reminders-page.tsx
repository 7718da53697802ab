import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { idOf } from '../../../web/fields.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endPause } from '../end-pause.ts'
import { sendReminders } from '../send-reminders.ts'
import { DueLetter } from './due-letter.tsx'
import { HeldTable, Pauses, SentLetters } from './reminder-lists.tsx'
import { readReminders, type RemindersData } from './reminders-data.ts'

/** Which customers are late, what is ready to be sent to whom, with whom we wait, and what went out. */
export async function remindersPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

const sending = z.object({
  /**
   * Ids of customers with a space between; the form that sends all names each, so nobody is sent what was not on
   * the page.
   */
  customers: z
    .string('choose')
    .transform((typed) => typed.split(' '))
    .pipe(z.array(idOf<'customer'>()).min(1).max(500)),
})

/** Sends the letters to the customers named. */
export async function receiveReminders(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, sending)
  // There is nothing to type: only a form that is not ours has it wrong.
  if (!form.ok) return render(visit, { status: 422 })
  const customerIds = form.value.customers
  const sent = await visit.perform(sendReminders, visit.actor, { customerIds }, form.commandId)
  if (sent.ok) {
    const { mailed, toPrint } = sent.value
    return redirect(`${paths.reminders(visit.cooperative.slug)}?gemaild=${mailed}&printen=${toPrint}`)
  }
  return render(visit, {
    status: 409,
    refusal: refusalSentence(visit, visit.text.collecting.refusals, sent),
  })
}

/** Goes on with a customer whom we left alone. */
export async function receivePauseEnd(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const pauseId = visit.id<'reminder-pause'>('pause')
  const ended = await visit.perform(endPause, visit.actor, { pauseId }, commandId)
  if (ended.ok) return redirect(`${paths.reminders(visit.cooperative.slug)}?gedaan=verder`)
  return render(visit, {
    status: 409,
    refusal: refusalSentence(visit, visit.text.collecting.refusals, ended),
  })
}

type State = { readonly status: number; readonly refusal?: string }

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const words = visit.text.collecting
  const data = await visit.read((tx) => readReminders(tx, visit))
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} />
        <MayHavePaid visit={visit} data={data} />
        <Due visit={visit} data={data} />
        <Pauses visit={visit} pauses={data.pauses} />
        <HeldTable visit={visit} held={data.held} />
        <SentLetters visit={visit} sent={data.sent} />
        <Paragraph>
          <Link href={paths.writeOffs(visit.cooperative.slug)} roomy>
            {visit.text.writeOff.link}
          </Link>
        </Paragraph>
        {visit.may('reminders.plan') && (
          <Paragraph>
            <Link href={paths.reminderPlan(visit.cooperative.slug)} roomy>
              {words.planLink}
            </Link>
          </Paragraph>
        )}
      </>
    ),
  })
}

function Done({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.collecting
  const asked = visit.url.searchParams
  const [mailed, toPrint] = ['gemaild', 'printen'].map((name) => Number(asked.get(name) ?? Number.NaN))
  const said = { gepauzeerd: words.donePaused, verder: words.doneEnded, afspraken: words.plan.saved }
  const known = said[asked.get('gedaan') as keyof typeof said]
  const sentence = Number.isInteger(mailed)
    ? words.doneSent({ mailed: mailed!, toPrint: toPrint || 0 })
    : known
  return sentence === undefined ? null : (
    <Notice tone="done" announce>
      {sentence}
    </Notice>
  )
}

/** That a letter waits because its customer may have paid already: the bank has to be looked at first. */
function MayHavePaid({ visit, data }: { visit: CooperativeVisit; data: RemindersData }) {
  const held = data.held.filter(({ why }) => why === 'in-bank')
  const count = new Set(held.map(({ invoice }) => invoice.customerId)).size
  return count === 0 ? null : <Notice tone="doubt">{visit.text.collecting.waitsForBank({ count })}</Notice>
}

/** What goes out by the plan today, with one button for all of it; or why nothing can. */
function Due({ visit, data }: { visit: CooperativeVisit; data: RemindersData }) {
  const words = visit.text.collecting
  const { slug } = visit.cooperative
  const { letters, behind, plan } = data
  if (plan.sending === 'off') return <Notice>{words.off}</Notice>
  if (letters.length === 0) return <Paragraph>{words.nothingDue}</Paragraph>
  const until = behind?.until === undefined ? null : formatDay(behind.until, visit.language)
  const maySend = visit.may('reminders.send') && !behind
  return (
    <>
      <Heading level={2}>{(behind ? words.dueLater : words.due)({ count: letters.length })}</Heading>
      {behind && (
        <Notice tone="doubt">
          {words.bankBehind({ until })} <Link href={paths.bank(slug)}>{words.toBank}</Link>
        </Notice>
      )}
      {maySend && (
        <SendForm
          visit={visit}
          customers={letters.map(({ customerId }) => customerId)}
          label={words.sendAll({ count: letters.length })}
        />
      )}
      {letters.map((letter) => (
        <DueLetter key={letter.customerId} visit={visit} letter={letter} sender={data.cooperative}>
          <ButtonRow>
            {maySend && letters.length > 1 && (
              <SendForm visit={visit} customers={[letter.customerId]} label={words.sendOne} quiet />
            )}
            {visit.may('reminders.send') && (
              <Link href={paths.reminderPause(slug, letter.customerId)} roomy>
                {words.pause.open}
              </Link>
            )}
          </ButtonRow>
        </DueLetter>
      ))}
    </>
  )
}

function SendForm(props: {
  visit: CooperativeVisit
  customers: readonly string[]
  label: string
  quiet?: boolean
}) {
  const { visit, customers, label } = props
  return (
    <Form action={paths.reminders(visit.cooperative.slug)} commandId={freshCommandId(visit)} label={label}>
      <HiddenField name="customers" value={customers.join(' ')} />
      <Button look={props.quiet ? 'secondary' : 'primary'}>{label}</Button>
    </Form>
  )
}

import { z } from 'zod'
import {
  ErrorSummary,
  Euro,
  Facts,
  Heading,
  Lead,
  Link,
  Paragraph,
  Refusal,
  Stack,
  Table,
} from '../../../ui/index.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import { choice, optionalText, text, tick } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { documentsOfEntry, entryOpened } from '../../books/index.ts'
import { answerQuestion } from '../answer-question.ts'
import { wordsOf, type Word } from '../audit.db.ts'
import { papersBehind } from '../load-papers.ts'
import { looksOf } from '../look.db.ts'
import { isIndependent } from '../independent.ts'
import { sayOfEntry } from '../say-of-entry.ts'
import { begunIn } from './audit-year-in.ts'
import { BesideEntry, EntryKeys } from './entry-keys.tsx'
import { Papers } from './papers.tsx'
import { SayForm, type SayState } from './say-form.tsx'
import { auditPaths } from './addresses.ts'

/** An entry of the sample: what was booked, its papers, what was said of it, and what one says. */
export async function entryInSamplePage(visit: CooperativeVisit, state: SayState = {}): Promise<Response> {
  const here = await load(visit)
  const words = visit.text.audit.entry
  const { entry, opened, sample, said, year } = here
  const wrong = sentences(visit, state.errors ?? {}, (field) => labelOf(visit, field))
  const title = words.title(String(entry.number))
  return page(visit, {
    title,
    status: state.status ?? 200,
    wide: true,
    children: (
      <>
        <Link href={auditPaths.audit(visit.cooperative.slug, String(year))} roomy>
          {visit.text.audit.backToYear(String(year))}
        </Link>
        <ErrorSummary errors={wrong.list} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{title}</Heading>
        <Lead>{entry.description}</Lead>
        <Facts
          facts={[
            {
              label: visit.text.audit.list.entry,
              value: words.of({ place: String(entry.place), all: String(sample.length) }),
            },
            { label: visit.text.audit.list.day, value: formatDay(entry.countsOn, visit.language) },
            { label: visit.text.audit.list.amount, value: <Euro amount={entry.amount} />, number: true },
            {
              label: visit.text.books.entry.by,
              value: opened.head.posted_by ?? visit.text.books.entry.byItself,
            },
          ]}
        />
        <BesideEntry visit={visit} year={year} entryId={entry.id} sample={sample} />
        <Papers {...here} visit={visit} entryId={entry.id} />
        <Lines visit={visit} lines={opened.lines} />
        {said.length > 0 && <Said visit={visit} said={said} />}
        <SayForm visit={visit} entry={entry} state={state} wrong={wrong.of} />
        <EntryKeys visit={visit} />
      </>
    ),
  })
}

type Here = Awaited<ReturnType<typeof load>>

async function load(visit: CooperativeVisit) {
  const { id } = visit.cooperative
  const entryId = visit.id<'entry'>('entry')
  return visit.read(async (tx) => {
    const begun = await begunIn(tx, visit)
    const entry = begun.sample.find((one) => one.id === entryId)
    const opened = entry && (await entryOpened(tx, id, entryId))
    if (!opened) throw new NothingHere('not in the sample')
    return {
      ...begun,
      entry,
      opened,
      papers: (await papersBehind(tx, id, [entryId])).get(entryId) ?? [],
      documents: await documentsOfEntry(tx, id, entryId),
      looks: (await looksOf(tx, id, begun.audit.id)).filter((look) => look.entryId === entryId),
      said: await wordsOf(tx, id, begun.audit.id, entryId),
    }
  })
}

function Lines({ visit, lines }: { visit: CooperativeVisit; lines: Here['opened']['lines'] }) {
  const words = visit.text.books
  return (
    <Table
      caption={visit.text.audit.entry.lines}
      rows={lines}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          key: 'account',
          label: words.account,
          head: true,
          cell: (one) => `${one.account} ${one.account_name}`,
        },
        {
          key: 'debit',
          label: words.debit,
          number: true,
          cell: ({ amount }) => (amount > 0n ? <Euro amount={amount} /> : null),
        },
        {
          key: 'credit',
          label: words.credit,
          number: true,
          cell: ({ amount }) => (amount < 0n ? <Euro amount={-amount} /> : null),
        },
      ]}
    />
  )
}

function Said({ visit, said }: { visit: CooperativeVisit; said: readonly Word[] }) {
  const words = visit.text.audit.entry
  return (
    <Stack gap="small">
      <Heading level={2}>{words.said}</Heading>
      {said.map(({ kind, saidByName: name, saidAt, words: text }) => (
        <Stack key={saidAt.toISOString()} gap="small">
          <Paragraph quiet>{words[kind]({ name, moment: formatMoment(saidAt, visit.language) })}</Paragraph>
          {text !== '' && <Paragraph>{text}</Paragraph>}
        </Stack>
      ))}
    </Stack>
  )
}

function labelOf(visit: CooperativeVisit, field: string): string {
  const words = visit.text.audit.entry
  if (field === 'kind') return words.say
  return isIndependent(visit.actor) ? words.words : words.answerWords
}

/** What the committee says of it, or what the administrator answers. */
export async function receiveWord(visit: CooperativeVisit): Promise<Response> {
  return isIndependent(visit.actor) ? receiveSaid(visit) : receiveAnswer(visit)
}

const saying = z
  .object({ kind: choice(['right', 'question']), words: optionalText(1000), seenElsewhere: tick() })
  .refine(({ kind, words }) => kind === 'right' || words !== '', { path: ['words'], message: 'required' })

async function receiveSaid(visit: CooperativeVisit): Promise<Response> {
  const { typed, commandId, ...read } = await readForm(visit, saying)
  const { audit, entry, sample, year } = await load(visit)
  if (!read.ok) return entryInSamplePage(visit, { status: 422, errors: read.errors, typed, commandId })
  const input = { auditId: audit.id, entryId: entry.id, ...read.value }
  const said = await visit.perform(sayOfEntry, visit.actor, input, commandId)
  if (!said.ok) {
    const refusal = refusalSentence(visit, visit.text.audit.refusals, said)
    const asksOpened = said.reason === 'paper-not-opened'
    return entryInSamplePage(visit, { status: 409, refusal, asksOpened, typed, commandId })
  }
  const next = sample.find(({ id, state }) => id !== entry.id && state === null)
  const { slug } = visit.cooperative
  return redirect(
    next ? auditPaths.auditEntry(slug, String(year), next.id) : auditPaths.audit(slug, String(year)),
  )
}

async function receiveAnswer(visit: CooperativeVisit): Promise<Response> {
  const { typed, commandId, ...read } = await readForm(visit, z.object({ words: text(1000) }))
  const { audit, entry, year } = await load(visit)
  if (!read.ok) return entryInSamplePage(visit, { status: 422, errors: read.errors, typed, commandId })
  const input = { auditId: audit.id, entryId: entry.id, words: read.value.words }
  const answered = await visit.perform(answerQuestion, visit.actor, input, commandId)
  if (answered.ok) return redirect(auditPaths.audit(visit.cooperative.slug, String(year)))
  const refusal = refusalSentence(visit, visit.text.audit.refusals, answered)
  return entryInSamplePage(visit, { status: 409, refusal, typed, commandId })
}

/** The audit committee looks at 2025: entries are drawn, some are ticked off, one question was asked and answered. */
import {
  answerQuestion,
  auditOfYear,
  beginAudit,
  openPaper,
  papersBehind,
  sampleOf,
  sayOfEntry,
} from '../app/domains/audit/index.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

const YEAR = 2025
/** So many were ticked off before the summer; the next one got a question. */
const LOOKED_AT = 4

/** What happened in the room of the committee, each on its evening. */
export function auditing(): Happening[] {
  return [
    {
      at: at(day('2026-05-14'), '19:30'),
      do: async (stage) =>
        void (await stage.must(beginAudit, stage.as('hafsa'), { year: YEAR, asked: 12, weighing: 'amount' })),
    },
    { at: at(day('2026-05-14'), '19:45'), do: looking },
    { at: at(day('2026-05-15'), '09:10'), do: answering },
  ]
}

async function drawn(stage: Stage) {
  return stage.read('hafsa', async (tx) => {
    const audit = await auditOfYear(tx, stage.cooperativeId, YEAR)
    return { auditId: audit!.id, sample: await sampleOf(tx, stage.cooperativeId, audit!.id) }
  })
}

async function looking(stage: Stage): Promise<void> {
  const { auditId, sample } = await drawn(stage)
  const papers = await stage.read('hafsa', (tx) =>
    papersBehind(
      tx,
      stage.cooperativeId,
      sample.map(({ id }) => id),
    ),
  )
  for (const [place, { id: entryId }] of sample.slice(0, LOOKED_AT).entries()) {
    const [paper] = papers.get(entryId) ?? []
    // The last of them she had on paper.
    const seenElsewhere = place === LOOKED_AT - 1
    if (paper && !seenElsewhere) {
      const opened = { auditId, entryId, kind: paper.kind, paperId: paper.id as Id<'paper'> }
      await stage.must(openPaper, stage.as('hafsa'), opened)
    }
    const said = { auditId, entryId, kind: 'right', words: '', seenElsewhere } as const
    await stage.must(sayOfEntry, stage.as('hafsa'), said)
  }
  const asked = sample[LOOKED_AT]
  const words = 'Hier zie ik niet meteen waar dit voor was. Kun je dat zeggen?'
  if (asked) {
    const question = { auditId, entryId: asked.id, kind: 'question', words } as const
    await stage.must(sayOfEntry, stage.as('hafsa'), question)
  }
}

async function answering(stage: Stage): Promise<void> {
  const { auditId, sample } = await drawn(stage)
  const asked = sample.find(({ state }) => state === 'question')
  const words = 'Dit hoort bij het werk van die maand. Het stuk zit erbij.'
  if (asked) await stage.must(answerQuestion, stage.as('willemijn'), { auditId, entryId: asked.id, words })
}

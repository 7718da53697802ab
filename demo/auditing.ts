/** The audit committee looks at 2025: entries are drawn, some are ticked off, one question was asked and answered. */
import { answerQuestion, auditOfYear, beginAudit, sampleOf, sayOfEntry } from '../app/domains/audit/index.ts'
import { day } from '../app/values/day.ts'
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
  for (const { id: entryId } of sample.slice(0, LOOKED_AT))
    await stage.must(sayOfEntry, stage.as('hafsa'), { auditId, entryId, kind: 'right', words: '' })
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

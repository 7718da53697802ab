/** 2025 is finished: closed for the time being, prepared by the board, adopted by the members, closed for good. */
import {
  adoptAccount,
  askAdoption,
  annualPdf,
  annualWorkbook,
  hashOfPaper,
  noteDeposit,
  paperOf,
  prepareAccount,
  readingAs,
  waitingAdoption,
} from '../app/domains/annual/index.ts'
import { closeForNow, closePeriod } from '../app/domains/books/index.ts'
import { day } from '../app/values/day.ts'
import { asPdf } from './receipt.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

const YEAR = 2025
const UNTIL = day('2025-12-31')
/** The meeting gives this much of the result to the training pot, in cents; the rest stays in the own capital. */
const TO_TRAINING = 15_000n

const MINUTES = [
  'Verslag ledenvergadering, 28 mei 2026',
  'De leden stellen de jaarrekening 2025 vast.',
  'Naar de opleidingspot: 150,00. De rest blijft.',
  'De kascommissie kijkt verder. Haar verslag komt op de volgende vergadering.',
]

/** What happened to the year, each on its evening. */
export function finishing(): Happening[] {
  return [
    {
      at: at(day('2026-05-04'), '20:30'),
      do: async (stage) => void (await stage.must(closeForNow, stage.as('willemijn'), { until: UNTIL })),
    },
    { at: at(day('2026-05-12'), '20:15'), do: preparing },
    { at: at(day('2026-05-28'), '21:40'), do: writingDown },
    { at: at(day('2026-05-28'), '22:10'), do: confirming },
    {
      at: at(day('2026-05-29'), '19:30'),
      do: async (stage) =>
        void (await stage.must(noteDeposit, stage.as('ton'), {
          year: YEAR,
          depositedOn: day('2026-05-29'),
          corporationTax: 'arranged',
        })),
    },
    {
      at: at(day('2026-05-29'), '20:00'),
      do: async (stage) => void (await stage.must(closePeriod, stage.as('willemijn'), { until: UNTIL })),
    },
  ]
}

async function preparing(stage: Stage): Promise<void> {
  const ton = stage.as('ton')
  const read = readingAs(stage.database, ton)
  const paper = await paperOf(read, stage.cooperativeId, YEAR, stage.clock().today, 1)
  await stage.must(prepareAccount, ton, {
    year: YEAR,
    figuresHash: hashOfPaper(paper),
    document: await annualPdf(paper),
    workbook: new Uint8Array(await annualWorkbook(paper.figures)),
  })
}

/** Ton of the board has the minutes, and writes down what the members decided. */
async function writingDown(stage: Stage): Promise<void> {
  const ton = stage.as('ton')
  const read = readingAs(stage.database, ton)
  const { figures } = await paperOf(read, stage.cooperativeId, YEAR, stage.clock().today)
  const toTraining = figures.result.now > TO_TRAINING ? TO_TRAINING : 0n
  await stage.must(askAdoption, ton, {
    year: YEAR,
    minutes: {
      name: 'notulen-28-mei-2026.pdf',
      mediaType: 'application/pdf',
      content: new Uint8Array(asPdf(MINUTES)),
    },
    unaudited: 'De kascommissie is nog niet klaar met kijken. Haar verslag komt op de volgende vergadering.',
    metOn: stage.clock().today,
    toEquity: figures.result.now - toTraining,
    toTraining,
    toReserve: 0n,
  })
}

/** Willemijn reads the minutes and says yes. */
async function confirming(stage: Stage): Promise<void> {
  const willemijn = stage.as('willemijn')
  const asked = await readingAs(
    stage.database,
    willemijn,
  )((tx) => waitingAdoption(tx, stage.cooperativeId, YEAR))
  await stage.must(adoptAccount, willemijn, { year: YEAR, askedId: asked!.id, yes: true })
}

/** The administrator files what came by mail: twice a year, beside the entries that have no document yet. */
import { addDocument, entriesWithoutDocument } from '../app/domains/books/index.ts'
import { addDays, day } from '../app/values/day.ts'
import { formatAmount, formatDay } from '../app/values/format.ts'
import type { Happening } from './diary.ts'
import { asPdf } from './receipt.ts'
import { at, type Stage } from './stage.ts'

/** On these evenings; what is of the last weeks is still on its way. */
const EVENINGS = ['2025-07-10', '2026-01-08', '2026-07-09', '2026-11-05'] as const
const ON_ITS_WAY = 21
/** What nobody found the paper of yet. */
const LOST = ['Drukkerij', 'Kasgroep']

/** Her evenings with the folder. */
export function papers(): Happening[] {
  return EVENINGS.map((evening) => ({ at: at(day(evening), '20:40'), do: file }))
}

async function file(stage: Stage): Promise<void> {
  const days = { from: day('2025-01-01'), until: addDays(stage.clock().today, -ON_ITS_WAY) }
  const lacking = await stage.read('willemijn', (tx) => entriesWithoutDocument(tx, stage.cooperativeId, days))
  for (const { entryId, description, countsOn, amount } of lacking) {
    if (LOST.some((name) => description.includes(name))) continue
    const lines = [description, formatDay(countsOn, 'nl'), '', `EUR ${formatAmount(amount, 'nl')}`]
    const document = {
      name: `${countsOn} ${description}.pdf`,
      mediaType: 'application/pdf',
      content: asPdf([...lines, '', 'Voorbeeld - geen echt stuk']),
      kind: kindOf(description),
    } as const
    await stage.must(addDocument, stage.as('willemijn'), { entryId, document })
  }
}

function kindOf(description: string) {
  if (description.startsWith('Ontvangen van') || description.includes('reserve')) return 'decision'
  return description.includes('Drenth') ? 'contract' : 'invoice'
}

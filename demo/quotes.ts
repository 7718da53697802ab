/**
 * The quotes of the demo: one that is with the customer, one that was accepted, to be invoiced in stages, and one of
 * Anna and Rachid together that waits for his yes.
 */
import {
  acceptQuote,
  draftQuote,
  quoteById,
  sendQuote,
  setQuoteTerms,
  splitQuote,
  submitQuote,
  writePriceNote,
} from '../app/domains/quotes/index.ts'
import type { LinkActor } from '../app/platform/actor.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

/** The terms of the co-op, and Rachid's two quotes of this autumn. */
export function quoting(): Happening[] {
  let accepted: Id<'quote'> | undefined
  return [
    { at: at(day('2026-09-01'), '10:00'), do: settle },
    {
      at: at(day('2026-10-27'), '09:00'),
      async do(stage) {
        accepted = await offered(stage, 'kok', IN_STAGES)
      },
    },
    { at: at(day('2026-10-29'), '20:15'), do: (stage) => sayYes(stage, accepted!) },
    {
      at: at(day('2026-11-16'), '09:00'),
      async do(stage) {
        await offered(stage, 'smeets', AT_ONCE)
      },
    },
    { at: at(day('2026-11-20'), '16:30'), do: together },
  ]
}

async function settle(stage: Stage): Promise<void> {
  const terms =
    'Klein materiaal zit in de prijs. ' +
    'Regent het op de dag die we afspraken? Dan doen we het buitenwerk op een andere dag. Dat kost niets extra.'
  await stage.must(setQuoteTerms, stage.as('willemijn'), { validDays: 30, terms, minimumRate: 2500n })
}

async function sayYes(stage: Stage, quoteId: Id<'quote'>): Promise<void> {
  const token = await stage.read('willemijn', async (tx) => {
    return (await quoteById(tx, stage.cooperativeId, quoteId))!.sent!.linkToken
  })
  const customer: LinkActor = { kind: 'link', cooperativeId: stage.cooperativeId, token }
  await stage.must(acceptQuote, customer, { name: 'A. Kok' })
}

/** Anna wants to do a hall together with Rachid: she paints, he repairs the stairs. He is asked. */
async function together(stage: Stage): Promise<void> {
  const anna = stage.as('anna')
  const [leads, joins] = [stage.members.get('anna')!, stage.members.get('rachid')!]
  const quoteId = await stage.must(draftQuote, anna, {
    workedFrom: day('2026-12-14'),
    workedUntil: day('2026-12-18'),
    lines: [
      line('Hal en trap schilderen', 64_000n, 'low'),
      line('Traptreden en leuning herstellen', 28_500n, 'low'),
    ],
    billing: [
      { name: '', share: 4000, amount: null },
      { name: '', share: null, amount: null },
    ],
    memberId: leads,
    businessId: stage.businesses.get('verf')!,
    customerId: stage.customers.get('terpstra')!,
    pricesIncludeVat: false,
    reference: '',
    note: '',
    validDays: null,
    submit: false,
    replaces: null,
  })
  const split = {
    by: 'lines',
    parts: [
      { memberId: leads, lines: [1] },
      { memberId: joins, lines: [2] },
    ],
  } as const
  await stage.must(splitQuote, anna, { quoteId, revision: 1, split })
  await stage.must(submitQuote, anna, { quoteId, revision: 2 })
}

type Work = Pick<Parameters<typeof draftQuote.run>[2], 'workedFrom' | 'workedUntil' | 'lines' | 'billing'>

const IN_STAGES: Work = {
  workedFrom: day('2026-11-23'),
  workedUntil: day('2026-12-04'),
  lines: [
    line('Trappenhuis behangen en schilderen', 96_000n, 'low'),
    line('Nieuwe plinten, hout en plaatsen', 34_500n, 'high'),
  ],
  billing: [
    { name: 'Bij de start', share: 3000, amount: null },
    { name: 'Eerste verdieping klaar', share: 4000, amount: null },
    { name: 'Alles klaar', share: null, amount: null },
  ],
}

const AT_ONCE: Work = {
  workedFrom: day('2026-12-07'),
  workedUntil: day('2026-12-09'),
  lines: [line('Voordeur en kozijnen schilderen', 48_000n, 'low')],
  billing: [],
}

/** Drafted by Rachid with how she came to the price, and sent by the office. */
async function offered(stage: Stage, to: 'kok' | 'smeets', work: Work): Promise<Id<'quote'>> {
  const rachid = stage.as('rachid')
  const content = {
    ...work,
    memberId: stage.members.get('rachid')!,
    businessId: stage.businesses.get('klus')!,
    customerId: stage.customers.get(to)!,
    pricesIncludeVat: false,
    reference: '',
    note: '',
    validDays: null,
    submit: true,
    replaces: null,
  }
  const quoteId = await stage.must(draftQuote, rachid, content)
  await stage.must(writePriceNote, rachid, {
    aboutKind: 'quote',
    aboutId: quoteId,
    hours: 12_000n,
    rate: 3500n,
    material: 6000n,
    compared: 'Twee klussers in de buurt vragen € 38 en € 42 per uur (hun websites, oktober 2026).',
    why: 'Iets lager, omdat ik zelf kan plannen.',
    printed: false,
    coachReads: true,
  })
  await stage.must(sendQuote, stage.as('willemijn'), { quoteId, revision: 1 })
  return quoteId
}

function line(description: string, unitPrice: bigint, vatCode: 'high' | 'low') {
  return { description, quantity: 1000n, unit: '', unitPrice, vatCode }
}

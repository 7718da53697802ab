/** The receipts: handed in, and booked at the next moment the office works; the last two still lie in the tray. */
import { readFile } from 'node:fs/promises'
import { askFromPot } from '../app/domains/pots/index.ts'
import { handInReceipt, pageIdsOf } from '../app/domains/receipts/index.ts'
import { readPageJob } from '../app/domains/receipts/jobs.ts'
import {
  approveCost,
  costById,
  enterCost,
  bookTravel,
  CONCERNS,
  handInJourney,
} from '../app/domains/spending/index.ts'
import { rootFolder } from '../app/platform/root-folder.ts'
import { doNow } from '../app/platform/jobs.ts'
import { day } from '../app/values/day.ts'
import { COSTS, type DemoCost } from './costs.ts'
import type { Happening } from './diary.ts'
import { nextOfficeDay, officeTime } from './planned-jobs.ts'
import { receiptOf } from './receipt.ts'
import { at } from './stage.ts'

/** Booking each receipt with its file. Nobody books their own. */
export function spending(): Happening[] {
  return [
    travelling(),
    ...COSTS.map((cost, number): Happening => {
      const { who, on, supplier, description, total, vat, paidBy } = cost
      return {
        at: officeTime(nextOfficeDay(on)),
        async do(stage) {
          const memberId = stage.members.get(who)!
          const first = who === 'joost' || number % 2 === 0 ? 'willemijn' : 'joost'
          const by = stage.as(first)
          const input = {
            memberId,
            supplier,
            description,
            spentOn: on,
            total,
            vat,
            paidBy,
            sure: CONCERNS,
            receipt: receiptOf(cost, number),
          }
          const costId = await stage.must(enterCost, by, input)
          stage.costs.set(number, costId)
          // Above the limit the other of the two says yes.
          const other = stage.as(first === 'joost' ? 'willemijn' : 'joost')
          const booked = await stage.read('willemijn', (tx) => costById(tx, stage.cooperativeId, costId))
          if (!booked) await stage.must(approveCost, other, { costId })
        },
      }
    }),
  ]
}

/** A journey that a member told of, with their own bicycle: the note is what it is booked on. */
function travelling(): Happening {
  const on = day('2026-11-05')
  return {
    at: officeTime(nextOfficeDay(on)),
    async do(stage) {
      await stage.must(bookTravel, stage.as('willemijn'), {
        memberId: stage.members.get('yusuf')!,
        from: 'Beekdal',
        to: 'Zuideres',
        purpose: 'fietsen ophalen bij de kringloop',
        spentOn: on,
        kilometres: 34,
        vehicle: 'bicycle',
        sure: CONCERNS,
      })
    },
  }
}

/** What members handed in this week, and nobody booked yet. */
const IN_TRAY: readonly DemoCost[] = [
  {
    who: 'rachid',
    on: day('2026-11-17'),
    supplier: 'Bouwmarkt De Hamer',
    description: 'Hout en beits voor een kozijn',
    total: 9_680n,
    vat: 1_680n,
    paidBy: 'member',
    receipt: 'photo',
  },
  {
    who: 'mariska',
    on: day('2026-11-18'),
    supplier: 'Groothandel Volop',
    description: 'Boodschappen buurtlunch',
    total: 41_420n,
    vat: 3_420n,
    paidBy: 'cooperative',
    receipt: 'pdf',
  },
]

/** Handing in by who made the cost, and reading it as the office does: the real reader, on the real picture. */
export function handingIn(): Happening[] {
  return IN_TRAY.map((cost, number): Happening => ({
    at: at(cost.on, '19:40'),
    async do(stage) {
      const { name, content } = await paperOf(cost, COSTS.length + number)
      const memberId = stage.members.get(cost.who)!
      const pages = [{ name, content }]
      const handedIn = { memberId, note: cost.description, paidBy: cost.paidBy, pages }
      const receiptId = await stage.must(handInReceipt, stage.as(cost.who), handedIn)
      const there = await stage.read('willemijn', (tx) => pageIdsOf(tx, stage.cooperativeId, receiptId))
      for (const pageId of there) await doNow(stage.jobs, readPageJob, stage.cooperativeId, { pageId })
    },
  }))
}

/** The photo as a phone took it (our own, of a shop that does not exist), or the PDF of the shop. */
async function paperOf(cost: DemoCost, number: number): Promise<{ name: string; content: Buffer }> {
  if (cost.receipt === 'pdf') return receiptOf(cost, number)
  const photo = new URL('demo/photo-of-receipt.jpg', rootFolder())
  return { name: 'IMG_2041.jpg', content: await readFile(photo) }
}

/** A request for money out of a pot with the quote of a shop, which waits for a yes. */
export function askingFromPot(): Happening[] {
  const on = day('2026-11-17')
  const description = 'Trapladder, acht treden'
  const cost = {
    on,
    description,
    supplier: 'Bouwmarkt De Hamer',
    total: 14_900n,
    vat: 2_586n,
    receipt: 'pdf',
  } as const
  return [
    {
      at: at(on, '20:10'),
      async do(stage) {
        const { content } = receiptOf(cost, 11)
        await stage.must(askFromPot, stage.as('rachid'), {
          memberId: stage.members.get('rachid')!,
          purpose: 'investment',
          amount: cost.total,
          what: 'Een trapladder, bij Bouwmarkt De Hamer',
          why: 'Mijn oude ladder staat scheef. Voor de kozijnen bij de buurtschool moet ik veilig boven kunnen.',
          boughtBy: 'member',
          quote: { name: 'offerte-ladder.pdf', content },
        })
      },
    },
    {
      at: at(day('2026-11-18'), '20:15'),
      async do(stage) {
        await stage.must(handInJourney, stage.as('mariska'), {
          from: 'Apeldoorn',
          to: 'Epe',
          purpose: 'groente halen voor de buurtlunch',
          travelledOn: day('2026-11-18'),
          kilometres: 38,
          vehicle: 'car',
        })
      },
    },
  ]
}

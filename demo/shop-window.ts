/** The shop window of the demo: what Dewi and Noor make and do, somebody who asks for a vase, one who orders bowls. */
import { readFile } from 'node:fs/promises'
import {
  keepPage,
  keepPhoto,
  mailOfRequest,
  isOrderable,
  publishPage,
  seenOfOffer,
  seenOfOrder,
  setFront,
  mailToMaker,
  takeRequest,
  takeWindowOrder,
  windowOfBusiness,
} from '../app/domains/shop-window/index.ts'
import { cooperativeById } from '../app/domains/cooperative/index.ts'
import { doNow } from '../app/platform/jobs.ts'
import { sendMailJob } from '../app/platform/mail-stored.ts'
import { makeWebPicture } from '../app/platform/picture-maker.ts'
import { rootFolder } from '../app/platform/root-folder.ts'
import { day } from '../app/values/day.ts'
import { newId, type Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

/** The board switches the page of the co-op on, two members publish theirs, a stranger asks and another orders. */
export function showing(): Happening[] {
  return [
    {
      at: at(day('2026-11-03'), '20:30'),
      async do(stage) {
        const words = 'Wij zijn makers en doeners uit Beekdal. Koop je bij ons, dan help je iemand verder.'
        await stage.must(setFront, stage.as('ton'), { listed: true, words })
      },
    },
    { at: at(day('2026-11-05'), '10:15'), do: dewi },
    { at: at(day('2026-11-06'), '14:40'), do: noor },
    { at: at(day('2026-11-19'), '21:05'), do: asked },
    { at: at(day('2026-11-20'), '12:40'), do: ordered },
  ]
}

async function dewi(stage: Stage): Promise<void> {
  const businessId = stage.businesses.get('klei')!
  const bowl = newId<'shop-offer'>(stage.clock().at)
  await stage.must(keepPage, stage.as('dewi'), {
    businessId,
    name: 'Klei van Dewi',
    words:
      'Ik maak borden, kommen en vazen met de hand. Elk stuk is anders.\n\n' +
      'Zoek je iets voor een trouwerij of een winkel? Vertel wat je wilt, dan denk ik mee.',
    area: 'Beekdal en omstreken',
    serves: 'people',
    takesOrders: true,
    shipping: 695n,
    offers: [
      {
        id: bowl,
        kind: 'product',
        name: 'Kom',
        words: 'Voor soep of salade.',
        price: 2250n,
        unit: 'piece',
        vat: 'high',
      },
      {
        kind: 'product',
        name: 'Vaas naar wens',
        words: 'Kleur en vorm kies je zelf.',
        unit: 'piece',
        vat: 'high',
      },
      {
        kind: 'service',
        name: 'Avond kleien',
        words: 'Met acht mensen, alles inbegrepen.',
        price: 24000n,
        unit: 'fixed',
        vat: 'high',
      },
    ],
  })
  await withPhoto(stage, businessId, {
    of: 'demo/photo-of-vase.png',
    words: 'Een blauwe vaas en een rode kom op een houten tafel.',
  })
  await withPhoto(stage, businessId, {
    offerId: bowl,
    of: 'demo/photo-of-bowl.png',
    words: 'Een rode kom van klei op een houten plank.',
  })
  await stage.must(publishPage, stage.as('dewi'), { businessId })
}

/** Made small as a page does; where that cannot be done, the page is without. */
async function withPhoto(
  stage: Stage,
  businessId: Id<'business'>,
  photo: { readonly offerId?: Id<'shop-offer'>; readonly of: string; readonly words: string },
): Promise<void> {
  const { of, ...said } = photo
  const made = await makeWebPicture({ content: await readFile(new URL(of, rootFolder())) })
  if (made.how !== 'made') return
  await stage.must(keepPhoto, stage.as('dewi'), { businessId, ...said, picture: made.picture })
}

async function noor(stage: Stage): Promise<void> {
  const businessId = stage.businesses.get('foto')!
  await stage.must(keepPage, stage.as('noor'), {
    businessId,
    name: 'Licht op Noor',
    words: 'Ik maak foto’s van producten en van mensen aan het werk. Rustig, met daglicht.',
    area: 'Beekdal, Dalwijk',
    serves: 'companies',
    offers: [
      {
        kind: 'service',
        name: 'Productfoto',
        words: 'Klaar voor je website.',
        price: 3500n,
        unit: 'piece',
        vat: 'high',
      },
    ],
  })
  await stage.must(publishPage, stage.as('noor'), { businessId })
}

/** One of the things on the page of Dewi, as who looks at it has it before them. */
async function onPage(stage: Stage, name: string) {
  const { cooperativeId, businesses } = stage
  return stage.read('dewi', async (tx) => {
    const window = (await windowOfBusiness(tx, cooperativeId, businesses.get('klei')!))!
    const cooperative = (await cooperativeById(tx, cooperativeId))!
    return { window, cooperative, offer: window.offers.find((one) => one.name === name)! }
  })
}

async function asked(stage: Stage): Promise<void> {
  const { cooperativeId, jobs } = stage
  const { window, offer } = await onPage(stage, 'Vaas naar wens')
  const requestId = await stage.must(
    takeRequest,
    { kind: 'job', cooperativeId },
    {
      businessId: stage.businesses.get('klei')!,
      offer: seenOfOffer(offer, window),
      name: 'Loes Verhagen',
      email: 'loes@klant.example',
      phone: '',
      street: '',
      postcode: '',
      city: 'Beekdal',
      words: 'Een hoge blauwe vaas voor mijn moeder, ongeveer 40 cm.',
      wanted: 'Voor half december',
      language: 'nl',
      pageUrl: 'https://allemansgilde.voorbeeld.example',
    },
  )
  // The mail left on the day itself.
  for (const mailId of [mailOfRequest(requestId), mailToMaker(requestId)])
    await doNow(jobs, sendMailJob, cooperativeId, { mailId })
}

async function ordered(stage: Stage): Promise<void> {
  const { cooperativeId, jobs } = stage
  const { offer, ...here } = await onPage(stage, 'Kom')
  if (!isOrderable(offer, here.window)) throw new Error('the bowl of the demo cannot be ordered')
  const chosen = { count: 3, delivery: 'send' } as const
  const requestId = await stage.must(
    takeWindowOrder,
    { kind: 'job', cooperativeId },
    {
      businessId: stage.businesses.get('klei')!,
      offer: offer.id,
      ...chosen,
      // Three times € 22,50, and € 6,95 for sending.
      seen: seenOfOrder({ ...here, offer }, chosen, 'nl', stage.clock().today),
      name: 'Femke Aarts',
      email: 'femke@klant.example',
      phone: '',
      street: 'Molenpad 8',
      postcode: '7311 BC',
      city: 'Dalwijk',
      words: 'Het is een cadeau.',
      wanted: 'Voor 10 december',
      language: 'nl',
      pageUrl: 'https://allemansgilde.voorbeeld.example',
    },
  )
  for (const mailId of [mailOfRequest(requestId), mailToMaker(requestId)])
    await doNow(jobs, sendMailJob, cooperativeId, { mailId })
}

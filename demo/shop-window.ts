/** The shop window of the demo: Dewi and Noor show what they make and do, and somebody asks Dewi for a vase. */
import { readFile } from 'node:fs/promises'
import {
  keepPage,
  keepPhoto,
  mailOfRequest,
  publishPage,
  setFront,
  takeRequest,
} from '../app/domains/shop-window/index.ts'
import { doNow } from '../app/platform/jobs.ts'
import { sendMailJob } from '../app/platform/mail-stored.ts'
import { makeWebPicture } from '../app/platform/picture-maker.ts'
import { rootFolder } from '../app/platform/root-folder.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

/** The board switches the page of the co-op on, two members publish theirs, and a stranger asks something. */
export function showing(): Happening[] {
  return [
    {
      at: at(day('2026-11-03'), '20:30'),
      async do(stage) {
        const words = 'Wij zijn makers en doeners uit Apeldoorn. Koop je bij ons, dan help je iemand verder.'
        await stage.must(setFront, stage.as('ton'), { listed: true, words })
      },
    },
    { at: at(day('2026-11-05'), '10:15'), do: dewi },
    { at: at(day('2026-11-06'), '14:40'), do: noor },
    { at: at(day('2026-11-19'), '21:05'), do: asked },
  ]
}

async function dewi(stage: Stage): Promise<void> {
  const businessId = stage.businesses.get('klei')!
  await stage.must(keepPage, stage.as('dewi'), {
    businessId,
    name: 'Klei van Dewi',
    words:
      'Ik maak borden, kommen en vazen met de hand. Elk stuk is anders.\n\n' +
      'Zoek je iets voor een trouwerij of een winkel? Vertel wat je wilt, dan denk ik mee.',
    area: 'Apeldoorn en omstreken',
    serves: 'people',
    takesOrders: true,
    shipping: 695n,
    offers: [
      {
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
  await withPhoto(stage, businessId)
  await stage.must(publishPage, stage.as('dewi'), { businessId })
}

/** Made small as a page does; where that cannot be done, the page is without. */
async function withPhoto(stage: Stage, businessId: Id<'business'>): Promise<void> {
  const vase = await readFile(new URL('demo/photo-of-vase.png', rootFolder()))
  const made = await makeWebPicture({ content: vase })
  if (made.how !== 'made') return
  const words = 'Een blauwe vaas en een rode kom op een houten tafel.'
  await stage.must(keepPhoto, stage.as('dewi'), { businessId, words, picture: made.picture })
}

async function noor(stage: Stage): Promise<void> {
  const businessId = stage.businesses.get('foto')!
  await stage.must(keepPage, stage.as('noor'), {
    businessId,
    name: 'Licht op Noor',
    words: 'Ik maak foto’s van producten en van mensen aan het werk. Rustig, met daglicht.',
    area: 'Apeldoorn, Deventer, Zutphen',
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

async function asked(stage: Stage): Promise<void> {
  const { cooperativeId, jobs } = stage
  const requestId = await stage.must(
    takeRequest,
    { kind: 'job', cooperativeId },
    {
      businessId: stage.businesses.get('klei')!,
      offer: 'Vaas naar wens',
      name: 'Loes Verhagen',
      email: 'loes@klant.example',
      phone: '',
      street: '',
      postcode: '',
      city: 'Apeldoorn',
      words: 'Een hoge blauwe vaas voor mijn moeder, ongeveer 40 cm.',
      wanted: 'Voor half december',
      language: 'nl',
      pageUrl: 'https://allemansgilde.voorbeeld.example',
    },
  )
  // The mail left on the day itself.
  await doNow(jobs, sendMailJob, cooperativeId, { mailId: mailOfRequest(requestId) })
}

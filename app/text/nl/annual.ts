import { annualRoad } from './annual-road.ts'
import { annualDeposit } from './annual-deposit.ts'
import { adoption } from './adoption.ts'
import { takingBack } from './taking-back.ts'
import { annualPages } from './annual-pages.ts'

/** Sentences about a finished year: the audit file, the annual account and what the general meeting decides on it. */
export const annual = {
  /** The VAT codes as an audit file names them. */
  vatCodes: {
    high: 'Btw hoog tarief',
    low: 'Btw laag tarief',
    zero: 'Btw 0 %',
    exempt: 'Vrijgesteld van btw',
    reverse: 'Btw verlegd',
    'eu-service': 'Btw verlegd, dienst in de EU',
    kor: 'Geen btw, kleineondernemersregeling',
  },
  xaf: {
    title: 'Auditbestand (XAF)',
    lead:
      'Een auditbestand is er voor de Belastingdienst, een accountant of de kascommissie: alles wat in dit ' +
      'jaar is geboekt, met klanten en ' +
      'leveranciers. Het bestand komt binnen zoals het gemaakt wordt. Je kunt het downloaden stoppen in je ' +
      'browser.',
    versions: { '4.0': 'Auditbestand XAF 4.0', '3.2': 'Auditbestand XAF 3.2 (ouder)' },
  },
  pages: annualPages,
  adoption,
  deposit: annualDeposit,
  road: annualRoad,
  takingBack,
  refusals: annualPages.refusals,
}

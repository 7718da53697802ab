import { annualRoad } from './annual-road.ts'
import { annualDeposit } from './annual-deposit.ts'
import { adoption } from './adoption.ts'
import { takingBack } from './taking-back.ts'
import { annualPages } from './annual-pages.ts'
import type { annual as dutch } from '../nl/annual.ts'

export const annual: typeof dutch = {
  vatCodes: {
    high: 'VAT, high rate',
    low: 'VAT, low rate',
    zero: 'VAT 0%',
    exempt: 'Exempt from VAT',
    reverse: 'VAT reverse charged',
    'eu-service': 'VAT reverse charged, service in the EU',
    kor: 'No VAT, small business scheme',
  },
  xaf: {
    title: 'Audit file (XAF)',
    lead:
      'An audit file is for the tax office, an accountant or the audit committee: all that was booked in ' +
      'this year, with customers ' +
      'and suppliers. The file comes in as it is made. You can stop the download in your browser.',
    versions: { '4.0': 'Audit file XAF 4.0', '3.2': 'Audit file XAF 3.2 (older)' },
  },
  pages: annualPages,
  adoption,
  deposit: annualDeposit,
  road: annualRoad,
  takingBack,
  refusals: annualPages.refusals,
}

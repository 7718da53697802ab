import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** De vastgestelde jaarrekening gaat naar de KVK. */
export const annualDeposit = {
  title: (year: string) => `Jaarrekening ${year} deponeren`,
  lead:
    'Stuur de vastgestelde jaarrekening naar de KVK: binnen acht dagen na de vergadering, en uiterlijk twaalf ' +
    'maanden ' +
    'na het jaar (art. 2:394 BW). Dat doe je op de site van de KVK. Schrijf hier op dat het gedaan is.',
  depositedOn: 'Op welke dag ging ze naar de KVK?',
  corporationTax: 'En de aangifte vennootschapsbelasting?',
  tax: { filed: 'Die is gedaan', arranged: 'Iemand anders zorgt ervoor', none: 'Niet nodig (n.v.t.)' },
  taxInWords: {
    filed: 'De aangifte vennootschapsbelasting is gedaan.',
    arranged: 'Iemand anders zorgt voor de aangifte vennootschapsbelasting.',
    none: 'Een aangifte vennootschapsbelasting is niet nodig.',
  },
  taxSaid:
    'De aangifte moet binnen zijn voor 1 juni na het jaar, tenzij er uitstel is. Weet je niet of ze nodig is? ' +
    'Vraag het ' +
    'de Belastingdienst of een boekhouder.',
  save: 'Schrijf op',
  open: 'Schrijf op dat ze bij de KVK is',
  done: 'Gedeponeerd bij de KVK',
  keepUntil: 'De boeken bewaren',
  keepUntilSaid: (day: string) => `Tot en met ${day} (zeven jaar, art. 2:10 BW)`,
  refusals: {
    'deposited-already': () => 'Dit staat er al.',
    'deposited-before-adopted': (f: RefusalFacts['deposited-before-adopted']) =>
      `De leden stelden de jaarrekening vast op ${f.day}. Kies die dag of later.`,
  },
}

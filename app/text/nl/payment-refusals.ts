import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Waarom betalen, een rekening of een antwoord niet kan. */
export const paymentRefusals = {
  'member-not-found': () => 'Dit lid is er niet.',
  'not-the-tax-office': () =>
    'Dit is niet de rekening van de Belastingdienst: NL86 INGB 0002 4455 88. Neem alleen die.',
  'iban-wrong': () => 'Dit is geen goede IBAN. Kijk de cijfers na.',
  'holder-unreadable': () => 'De bank kan deze naam niet lezen. Schrijf hem met gewone letters (a tot z).',
  'account-there-already': () => 'Deze rekening stond er al.',
  'payee-not-found': () => 'Deze ontvanger is er niet (meer).',
  'reference-holds-bsn': () => 'Dit lijkt een burgerservicenummer (BSN). Dat mag hier niet staan.',
  'account-not-waiting': () => 'Hierover is al ja of nee gezegd. Kijk opnieuw.',
  'payout-changed': () => 'Het bedrag is veranderd. Kijk opnieuw wat het doet met je uitkering.',
  'payout-under-way': () => 'Er is al een betaling aan jou onderweg. Wacht tot die er is.',
  'nothing-chosen': () => 'Kies eerst wat je wilt betalen.',
  'due-changed': () => 'Er is iets veranderd in wat er te betalen is. Kijk opnieuw.',
  'account-not-ours': () => 'Deze rekening is niet van de coöperatie.',
  'day-passed': () => 'Deze dag is al voorbij. Kies vandaag of later, of laat de dag leeg.',
  'day-too-far': () => 'Kies een dag binnen 60 dagen.',
  'batch-not-found': () => 'Deze opdracht is er niet.',
  'batch-released-already': () => 'Deze opdracht is al vrijgegeven.',
  'batch-withdrawn': () => 'Deze opdracht is ingetrokken.',
  'batch-pays-you': () => 'In deze opdracht staat een betaling aan jou. Iemand anders geeft hem vrij.',
  'not-owed-any-more': (f: RefusalFacts['not-owed-any-more']) =>
    `De betaling aan ${f.name} klopt niet meer: er is minder te betalen. Trek de opdracht in en maak een nieuwe.`,
  'account-refused-since': (f: RefusalFacts['account-refused-since']) =>
    `Bij de rekening van ${f.name} is nee gezegd. Trek de opdracht in en maak een nieuwe.`,
  'account-replaced-since': (f: RefusalFacts['account-replaced-since']) =>
    `Voor ${f.name} geldt nu een andere rekening. Trek de opdracht in en maak een nieuwe.`,
  'batch-not-released': () => 'Deze opdracht is nog niet vrijgegeven.',
  'batch-with-bank': () => 'Het bestand is al opgehaald. Intrekken kan niet meer. Kijk bij de bank.',
  'payment-not-found': () => 'Deze betaling is er niet.',
  'batch-not-with-bank': () => 'Deze opdracht is nog niet bij de bank.',
  'payment-ended-already': () => 'Deze betaling was al klaar. Kijk opnieuw.',
}

/** Aan een lid van wie de rekening veranderde. */
export const paymentMail = {
  subject: 'Je rekening bij de coöperatie is veranderd',
  body: (f: { name: string; cooperative: string; when: string; iban: string }) =>
    [
      `Dag ${f.name},`,
      '',
      `Op ${f.when} is bij ${f.cooperative} een andere rekening voor jou ingevuld: ${f.iban}.`,
      'We wachten een week voor we die gebruiken, of tot de administratie jou heeft gesproken.',
      '',
      'Deed jij dit? Dan hoef je niets te doen.',
      'Deed jij dit niet? Bel dan meteen de administratie. Antwoord niet op deze mail.',
    ].join('\n'),
}

/** De rekening van een lid, die het zelf invult. */
export const ownAccount = {
  title: 'Mijn rekening',
  lead: 'Op deze rekening krijg jij geld van de coöperatie.',
  now: (f: { iban: string; holder: string }) => `Nu: ${f.iban}, op naam van ${f.holder}.`,
  none: 'Je hebt nog geen rekening ingevuld.',
  waits: (f: { iban: string; day: string }) =>
    `${f.iban} gebruiken we vanaf ${f.day}, of eerder als de administratie jou heeft gebeld.`,
  waitsYes: (f: { iban: string; name: string }) =>
    `${f.name} vulde ${f.iban} voor je in. We gebruiken die pas als iemand anders je heeft gesproken.`,
  seen: 'Anderen zien alleen het begin en de laatste vier cijfers.',
  first: 'Je rekening is bewaard.',
  changed:
    'Je nieuwe rekening is bewaard. We wachten een week voor we die gebruiken. ' +
    'Zo kan niemand stiekem jouw geld ergens anders heen sturen.',
  save: 'Bewaar mijn rekening',
  paid: 'Aan jou betaald',
  paidOne: (f: { amount: string; what: string; state: string }) => `${f.amount}, ${f.what}: ${f.state}`,
}

import { bare } from '../sentence.ts'

/** What is wrong with a field, and what to do. Used beside the field and in the summary on top. */
export const form = {
  wrong: {
    required: (field: string) => `Vul “${bare(field)}” in.`,
    'too-long': (field: string) => `${bare(field)}: dit is te lang. Maak het korter.`,
    'amount-unreadable': (field: string) =>
      `${bare(field)}: dit bedrag kunnen wij niet lezen. Schrijf het zo: 12,50.`,
    'amount-negative': (field: string) => `${bare(field)}: vul een bedrag in van meer dan 0.`,
    'amount-zero': (field: string) => `${bare(field)}: vul een bedrag in van meer dan 0.`,
    'percentage-unreadable': (field: string) =>
      `${bare(field)}: vul een percentage in van 0 tot 100. Bijvoorbeeld: 30 of 12,5.`,
    'quantity-unreadable': (field: string) =>
      `${bare(field)}: vul een getal in van meer dan 0. Bijvoorbeeld: 2 of 1,5.`,
    'day-unreadable': (field: string) =>
      `${bare(field)}: deze dag bestaat niet. Schrijf dag, maand en jaar in cijfers.`,
    'day-order': (field: string) => `${bare(field)}: de laatste dag ligt voor de eerste dag.`,
    'email-unreadable': (field: string) =>
      `${bare(field)}: dit is geen e-mailadres. Het lijkt op naam@voorbeeld.nl.`,
    'iban-wrong': (field: string) => `${bare(field)}: dit is geen goed rekeningnummer (IBAN). Kijk het na.`,
    'kvk-wrong': (field: string) => `${bare(field)}: een KVK-nummer heeft 8 cijfers.`,
    'oin-wrong': (field: string) => `${bare(field)}: een OIN heeft 20 cijfers.`,
    'vat-number-wrong': (field: string) =>
      `${bare(field)}: dit is geen btw-nummer. Een Nederlands nummer lijkt op NL123456789B01.`,
    'postcode-wrong': (field: string) => `${bare(field)}: schrijf de postcode zo: 1234 AB.`,
    'colour-wrong': (field: string) => `${bare(field)}: schrijf de kleur zo: #17594a.`,
    'code-wrong': (field: string) => `${bare(field)}: deze code klopt niet.`,
    choose: (field: string) => `Maak een keuze bij “${bare(field)}”.`,
    'file-missing': (field: string) => `${bare(field)}: kies een bestand.`,
    'file-empty': (field: string) => `${bare(field)}: dit bestand is leeg. Kies een ander bestand.`,
    'file-too-large': (field: string) => `${bare(field)}: dit bestand is te groot.`,
    'file-kind': (field: string) => `${bare(field)}: dit soort bestand kunnen wij niet lezen.`,
    'slug-wrong': (field: string) => `${bare(field)}: gebruik kleine letters, cijfers en streepjes.`,
  },
  notPermitted: {
    title: 'Dit mag je niet zien',
    body: 'Deze bladzijde hoort bij een andere taak. Heb je hem toch nodig? Vraag het de administratie.',
  },
  notFound: {
    title: 'Niet gevonden',
    body: 'Deze bladzijde bestaat niet (meer). Misschien is het adres verkeerd getypt.',
    back: 'Naar het begin',
  },
  deadLink: {
    title: 'Deze link werkt niet (meer)',
    body: 'Misschien is de link niet helemaal overgenomen. Open hem nog eens vanuit de mail die je kreeg.',
    whatNow: 'Werkt dat ook niet? Vraag een nieuwe link aan wie je deze stuurde.',
  },
  broken: {
    title: 'Er ging iets mis',
    body:
      'Dit is onze fout. Wat je deed is misschien niet bewaard. Probeer het nog een keer. Gaat ' +
      'het weer mis? Noem dan dit nummer:',
  },
  tooLarge: {
    title: 'Dit is te groot',
    body: 'Wat je stuurde is groter dan 20 MB. Kies een kleiner bestand.',
  },
  unreadable: {
    title: 'Dit kwam niet goed over',
    body: 'Er is niets gebeurd. Open de bladzijde opnieuw en probeer het nog een keer.',
  },
  foreign: {
    title: 'Dit formulier kwam van een andere site',
    body: 'Voor de veiligheid doen wij dan niets. Open de bladzijde opnieuw en probeer het nog een keer.',
  },
  refusals: {
    'not-permitted': 'Dit mag je niet doen. Denk je van wel? Vraag het de administratie.',
    'command-id-reused':
      'Dit formulier is al eens gestuurd, met iets anders erin. Open de bladzijde opnieuw.',
    'books-closed': 'De boeken van deze periode zijn gesloten. Kies een latere dag.',
  },
}

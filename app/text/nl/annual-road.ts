/** The road of a year: what is done, what is next, for whom it waits and until when. */
export const annualRoad = {
  /** Said above the road: what is next and for whom. */
  lead: {
    'close-for-now': 'De administratie is aan de beurt: sluit de boeken voorlopig.',
    prepare: 'Het bestuur is aan de beurt: maak de jaarrekening op.',
    adopt: 'De ledenvergadering is aan de beurt: die stelt de jaarrekening vast.',
    outdated: 'Het bestuur is aan de beurt: maak een nieuwe versie op.',
    asked: 'Een ander van de administratie is aan de beurt: bevestig het besluit van de leden.',
    deposit: 'De jaarrekening gaat nu naar de KVK.',
    close: 'De administratie is aan de beurt: sluit het jaar voorgoed.',
  },
  waitsFor: {
    administration: 'Wacht op de administratie.',
    board: 'Wacht op iemand van het bestuur.',
    members: 'Wacht op de ledenvergadering. Daarna schrijft het bestuur of de administratie het besluit op.',
    office: 'Wacht op het bestuur of de administratie.',
    'second-of-administration': 'Wacht op een ander van de administratie, die het besluit bevestigt.',
  },
  later: {
    administration: 'Daarna: de administratie.',
    board: 'Daarna: het bestuur.',
    members: 'Daarna: de ledenvergadering.',
    office: 'Daarna: het bestuur of de administratie.',
    'second-of-administration': 'Daarna: de administratie.',
  },
  until: {
    'close-for-now': (day: string) => `Op tijd voor het opmaken: uiterlijk ${day}.`,
    prepare: (day: string) => `Uiterlijk ${day}: zes maanden na het jaar.`,
    adopt: (day: string) => `Uiterlijk ${day}: een maand na de tijd van het bestuur.`,
    deposit: (day: string) => `Binnen acht dagen na de vergadering, en uiterlijk ${day}.`,
  },
  /** With the months that the members gave. */
  untilExtended: {
    prepare: (f: { day: string; months: string }) =>
      `Uiterlijk ${f.day}: zes maanden na het jaar, en ${f.months} erbij van de leden.`,
    adopt: (f: { day: string; months: string }) =>
      `Uiterlijk ${f.day}: een maand na de tijd van het bestuur, met ${f.months} erbij van de leden.`,
  },
  months: (count: number) => (count === 1 ? 'één maand' : `${count} maanden`),
  withMore: (day: string) => `Geven de leden vier maanden erbij, dan uiterlijk ${day}.`,
  done: 'Klaar.',
  preparedOn: (f: { day: string; name: string }) => `Op ${f.day}, door ${f.name}.`,
  doneOn: (day: string) => `Op ${day}.`,
  committee: {
    adopt: 'De kascommissie tekende haar verslag: stel de jaarrekening vast.',
    'not-yet': 'De kascommissie tekende haar verslag: stel de jaarrekening nog niet vast.',
    none: 'De kascommissie tekende nog geen verslag. De leden wachten daarop, of beslissen zonder en zeggen waarom.',
  },
}

/** A permission that is looked at once more before it is kept, and one that was written down wrongly. */
export const permissionRighting = {
  withdrawn: (f: { reason: string }) => `Ingetrokken voor ze begon: ${f.reason}`,
  righted: (f: { reason: string }) =>
    `Zo stond het hier verkeerd: ${f.reason}. Deze toestemming gold op geen enkele dag.`,
  right: 'Staat hier iets verkeerd? Verbeter het',
  rightedDone: 'De toestemming is verbeterd. Wat er eerst stond, kun je nalezen bij eerdere toestemmingen.',
  righting: {
    title: 'Verbeter de toestemming',
    lead: (f: { name: string }) =>
      `Verbeter wat hier verkeerd staat. ${f.name} krijgt bericht, en kan nalezen wat er eerst stond.`,
    ownLead: 'Verbeter wat je verkeerd overschreef uit je brief. Wat er eerst stond, blijft te lezen.',
    why: 'Wat stond er verkeerd?',
    whyHint: 'Bijvoorbeeld: er stond 16 uur, het is 20 uur.',
    save: 'Verbeter',
  },
  sure: {
    title: 'Klopt dit?',
    long: (f: { years: number }) => `Let op: dit is ${f.years} jaar. Klopt de laatste dag?`,
    longAgo: (f: { day: string; months: number }) =>
      `Let op: deze toestemming begon op ${f.day}, ${f.months} ${f.months === 1 ? 'maand' : 'maanden'} geleden.`,
    over: (f: { day: string }) => `Let op: de laatste dag, ${f.day}, is al voorbij.`,
    noLimit: 'geen grens',
    seen: 'Schreef je iets verkeerd op? Dat kun je later verbeteren. Het staat er dan bij.',
    otherLetter: 'Hoort er een andere brief bij? (pdf of foto)',
    letterStays: 'Kies je niets, dan blijft de brief die er is.',
    yes: 'Ja, dit klopt',
    change: 'Verander iets',
  },
}

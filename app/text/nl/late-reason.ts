import type { RefusalFacts } from '../../values/refusal-facts.ts'

/** Waarom iets telt in een periode die voorlopig gesloten is: overal hetzelfde gevraagd. */
export const lateReason = {
  label: 'Waarom moet dit in een periode die voorlopig gesloten is?',
  hint: (day: string) => `Alleen als de dag op of voor ${day} ligt.`,
  needed: (f: RefusalFacts['reason-needed']) =>
    `De boeken zijn voorlopig gesloten tot en met ${f.until}. Kies een latere dag, of zeg ` +
    'waarom het toch in deze periode moet.',
}
